import { describe, expect, test } from "vitest";
import { displayFiscalCode, normalizeFiscalCode } from "./fiscal-code";

describe("normalizeFiscalCode", () => {
  test.each([
    ["RO 14399840", null, "14399840", true, "RO"],
    ["ro14399840", "RO", "14399840", true, "RO"],
    ["14399840", "RO", "14399840", false, "RO"],
    ["14 399 840", null, "14399840", false, null],
    ["CUI: RO14399840", "RO", "14399840", true, "RO"],
    ["C.U.I. 14399840", "RO", "14399840", false, "RO"],
    ["1800101221144", "RO", "1800101221144", false, "RO"],
    ["DE 136 695 976", "DE", "136695976", true, "DE"],
    ["DE136695976", null, "136695976", true, "DE"],
    ["EL094259216", "GR", "094259216", true, "GR"],
    ["GR094259216", "GR", "094259216", true, "GR"],
    ["ATU13585627", "AT", "U13585627", true, "AT"],
    ["ESB58378431", "ES", "B58378431", true, "ES"],
    ["B-58378431", "ES", "B58378431", false, "ES"],
    ["GB 980 7806 84", "GB", "980780684", true, "GB"],
    ["12-3456789", "US", "123456789", false, "US"],
    ["CHE-116.281.710 MWST", "CH", "CHE116281710MWST", false, "CH"],
  ])("reads «%s» of a client in %s", (text, country, code, vatRegistered, found) => {
    expect(normalizeFiscalCode(text, country)).toEqual({ code, vatRegistered, country: found });
  });

  test("keeps the prefix of a number from elsewhere, which can't be put on again", () => {
    expect(normalizeFiscalCode("DE 136695976", "FR")).toEqual({
      code: "DE136695976",
      vatRegistered: false,
      country: "FR",
    });
  });

  test.each(["GB-1", "n/a", "VAT-12345", "DE 12345", "Persoană fizică", "RO-ABC", "-", "CUI"])(
    "leaves «%s», which is no code, as it was typed",
    (text) => {
      expect(normalizeFiscalCode(` ${text} `, "DE").code).toBe(text);
      expect(normalizeFiscalCode(text, null)).toEqual({
        code: text,
        vatRegistered: false,
        country: null,
      });
    },
  );

  test("nothing typed is no code", () => {
    expect(normalizeFiscalCode("  ", "RO").code).toBeNull();
  });

  test("reading twice is reading once", () => {
    for (const text of ["RO 14399840", "EL094259216", "GB-1", "DE136695976", "12-3456789", "R 2"]) {
      for (const country of [null, "RO", "GR", "DE"]) {
        const once = normalizeFiscalCode(text, country);
        const twice = normalizeFiscalCode(once.code ?? "", once.country);
        expect(twice).toMatchObject({ code: once.code, country: once.country });
      }
    }
  });
});

describe("displayFiscalCode", () => {
  test("puts back the prefix that was taken off", () => {
    for (const text of ["RO14399840", "EL094259216", "ATU13585627", "GB-1", "14399840"]) {
      const { code: fiscalCode, ...rest } = normalizeFiscalCode(text, null);
      expect(displayFiscalCode({ fiscalCode, ...rest })).toBe(text);
    }
  });

  test("shows a bare code where there is no prefix to put", () => {
    const fiscalCode = "123456789";
    expect(displayFiscalCode({ fiscalCode, vatRegistered: true, country: "US" })).toBe(fiscalCode);
    expect(displayFiscalCode({ fiscalCode, vatRegistered: true, country: null })).toBe(fiscalCode);
    expect(displayFiscalCode({ fiscalCode: null, vatRegistered: true, country: "RO" })).toBe("");
  });
});
