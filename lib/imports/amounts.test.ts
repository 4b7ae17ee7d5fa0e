import { expect, test } from "vitest";
import { plainAmount } from "./amounts";

test.each([
  ["440.0", "440.0"],
  ["1.234,50", "1234.50"],
  ["1,234.50", "1234.50"],
  ["1 234,5", "1234.5"],
  ["12,5", "12.5"],
  ["-12.345.678", "-12345678"],
  ["1,234", null],
  ["1234.567", "1234.567"],
  ["12 EUR", null],
  ["", null],
])("«%s» is %s", (text, plain) => {
  expect(plainAmount(text)).toBe(plain);
});
