import { describe, expect, test } from "vitest";
import { COUNTRIES, countryName, countryOptions, isCountry } from "./countries";

describe("countries", () => {
  test("are listed once each", () => {
    expect(COUNTRIES).toHaveLength(250);
    expect(new Set(COUNTRIES).size).toBe(COUNTRIES.length);
    expect(isCountry("RO")).toBe(true);
    expect(isCountry("ro")).toBe(false);
  });

  test("are named in the reader's language", () => {
    expect(countryName("DE", "en")).toBe("Germany");
    expect(countryName("DE", "ro")).toBe("Germania");
    expect(countryName("??", "ro")).toBe("??");
  });

  test("all have a name in both languages", () => {
    for (const locale of ["en", "ro"]) {
      expect(COUNTRIES.filter((code) => countryName(code, locale) === code)).toEqual([]);
    }
  });

  test("are offered A to Z, marks notwithstanding", () => {
    const labels = countryOptions("ro").map(({ label }) => label);
    expect(labels).toHaveLength(COUNTRIES.length);
    expect(labels.indexOf("Țările de Jos")).toBeGreaterThan(labels.indexOf("Turcia"));
    expect(countryOptions("ro")).toBe(countryOptions("ro"));
  });
});
