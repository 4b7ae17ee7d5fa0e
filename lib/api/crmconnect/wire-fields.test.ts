import { describe, expect, test } from "vitest";
import { COUNTRIES } from "../../countries/countries";
import { countryId, countryOf } from "./country-ids";
import { currencyId, currencyOf } from "./currency-ids";
import { wireIds } from "./wire-fields";

describe("countries", () => {
  test("have the family's numbers, both ways", () => {
    expect(countryId("RO")).toBe("181");
    expect(countryId("GB")).toBe("235");
    expect(countryId("AF")).toBe("1");
    expect(countryId("ZW")).toBe("250");
    for (const code of COUNTRIES) expect(countryOf(countryId(code))).toBe(code);
  });

  test.each([
    ["181", "RO"],
    [" ro ", "RO"],
    ["Romania", "RO"],
    ["United Kingdom", "GB"],
    ["0", ""],
    ["", ""],
    ["251", null],
    ["-1", null],
    ["Atlantis", null],
  ])("«%s» is %s", (typed, code) => {
    expect(countryOf(typed)).toBe(code);
  });
});

describe("currencies", () => {
  test.each([
    ["EUR", "RON", "978"],
    ["RON", "RON", "1"],
    [null, "RON", "0"],
    ["ALL", "RON", "8"],
  ])("%s reads as a number where the workspace has %s", (code, workspace, id) => {
    expect(currencyId(code, workspace)).toBe(id);
  });

  test.each([
    ["1", "1"],
    ["0", ""],
    ["", ""],
    ["eur", "EUR"],
    ["978", "EUR"],
    ["8", "ALL"],
    ["999999", null],
    ["QQQ", null],
  ])("«%s» is kept as %s", (typed, kept) => {
    expect(currencyOf(typed)).toBe(kept);
  });
});

test.each([
  [
    [1, "4"],
    [1, 4],
  ],
  ["1,4", [1, 4]],
  [" 1 , 4 ", [1, 4]],
  ["[1,4]", [1, 4]],
  ['["1","4"]', [1, 4]],
  [{ 0: "1", 1: "4" }, [1, 4]],
  [4, [4]],
  ["1,,4", [1, 4]],
  [[""], []],
  [{ 0: "" }, []],
  ["", []],
  [[], []],
  [null, []],
])("%j is a list of ids", (typed, ids) => {
  expect(wireIds.parse(typed)).toEqual(ids);
});

test.each(["[1,", "one", "{}"])("«%s» is none", (typed) => {
  expect(wireIds.parse(typed).some(Number.isNaN)).toBe(true);
});
