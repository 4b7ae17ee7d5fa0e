import { describe, expect, test } from "vitest";
import { parseCurrency, parseLanguage, parseStatus, splitList } from "./words";

describe("words in cells", () => {
  test.each(["active", "Activ", "1", "yes", "DA", "true"])("%s means active", (text) => {
    expect(parseStatus(text)).toBe(true);
  });

  test.each(["inactive", "Inactiv", "0", "no", "nu", "FALSE"])("%s means inactive", (text) => {
    expect(parseStatus(text)).toBe(false);
  });

  test.each([
    ["eur", "EUR"],
    ["€", "EUR"],
    ["lei", "RON"],
    ["RON", "RON"],
    ["XYZ", undefined],
    ["constructor", undefined],
  ])("the currency %s is %s", (text, code) => {
    expect(parseCurrency(text)).toBe(code);
  });

  test.each([
    ["en", "en"],
    ["English", "en"],
    ["engleză", "en"],
    ["ro-RO", "ro"],
    ["Română", "ro"],
    ["romanian", "ro"],
    ["klingon", undefined],
    ["constructor", undefined],
  ])("the language %s is %s", (text, code) => {
    expect(parseLanguage(text)).toBe(code);
  });

  test("a status that is neither is not guessed", () => {
    for (const text of ["", "maybe", "2"]) expect(parseStatus(text)).toBeUndefined();
  });

  test("lists are cut at any of the usual signs, each name once", () => {
    expect(splitList("Retail ; VIP;retail,  En  gros ,,")).toEqual(["Retail", "VIP", "En gros"]);
    expect(splitList("Retail | Food, drinks | retail")).toEqual(["Retail", "Food, drinks"]);
    expect(splitList("Food, drinks|")).toEqual(["Food, drinks"]);
    expect(splitList("")).toEqual([]);
  });
});
