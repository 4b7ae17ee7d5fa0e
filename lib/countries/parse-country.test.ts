import { describe, expect, test } from "vitest";
import { COUNTRIES, countryName } from "./countries";
import { parseCountry } from "./parse-country";

describe("parseCountry", () => {
  test("knows every country of a customer file from the nineties", () => {
    const file: Record<string, string> = {
      Argentina: "AR",
      Austria: "AT",
      Belgium: "BE",
      Brazil: "BR",
      Canada: "CA",
      Denmark: "DK",
      Finland: "FI",
      France: "FR",
      Germany: "DE",
      Ireland: "IE",
      Italy: "IT",
      Mexico: "MX",
      Norway: "NO",
      Poland: "PL",
      Portugal: "PT",
      Spain: "ES",
      Sweden: "SE",
      Switzerland: "CH",
      UK: "GB",
      USA: "US",
      Venezuela: "VE",
    };
    for (const [name, code] of Object.entries(file)) expect(parseCountry(name), name).toBe(code);
  });

  test.each([
    ["ro", "RO"],
    [" ROU ", "RO"],
    ["deu", "DE"],
    ["România", "RO"],
    ["romania", "RO"],
    ["ROMÂNIA", "RO"],
    ["Germania", "DE"],
    ["Elveția", "CH"],
    ["Elveţia", "CH"],
    ["Regatul Unit", "GB"],
    ["Marea Britanie", "GB"],
    ["Țara Galilor", "GB"],
    ["Țările de Jos", "NL"],
    ["Olanda", "NL"],
    ["Republica Moldova", "MD"],
    ["S.U.A.", "US"],
    ["United States of America", "US"],
    ["the Netherlands", "NL"],
    ["Côte d’Ivoire", "CI"],
    ["Czech Republic", "CZ"],
    ["EL", "GR"],
    ["Deutschland", "DE"],
    ["Țara: România", "RO"],
  ])("reads «%s» as %s", (text, code) => {
    expect(parseCountry(text)).toBe(code);
  });

  test("reads every name it writes", () => {
    for (const code of COUNTRIES) {
      expect(parseCountry(code)).toBe(code);
      expect(parseCountry(countryName(code, "en"))).toBe(code);
      expect(parseCountry(countryName(code, "ro"))).toBe(code);
    }
  });

  test("does not guess", () => {
    for (const text of ["", "  ", "-", "Atlantida", "X", "__proto__", "constructor", "1"]) {
      expect(parseCountry(text)).toBeNull();
    }
  });
});
