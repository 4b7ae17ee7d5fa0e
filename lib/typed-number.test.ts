import { expect, test } from "vitest";
import { typedNumber } from "./typed-number";

test.each([
  ["600", 600],
  [" 60 ", 60],
  ["", null],
  ["  ", null],
  ["1.000", Number.NaN], // a thousand in Bucharest, one in London
  ["1e3", Number.NaN],
  ["-1", Number.NaN],
])("«%s» is %s", (text, number) => {
  expect(typedNumber(text)).toBe(number);
});
