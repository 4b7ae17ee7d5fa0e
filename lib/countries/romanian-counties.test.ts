import { expect, test } from "vitest";
import { countyName, ROMANIAN_COUNTIES } from "./romanian-counties";

test("there are 41 counties and the capital", () => {
  expect(ROMANIAN_COUNTIES.size).toBe(42);
  expect(new Set([...ROMANIAN_COUNTIES.values()].map(({ register }) => register)).size).toBe(42);
});

test("a county is shown by its name", () => {
  expect(countyName("RO-CJ")).toBe("Cluj");
  expect(countyName("RO-SM")).toBe("Satu Mare");
  expect(countyName("Bayern")).toBe("Bayern");
});
