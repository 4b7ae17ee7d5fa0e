import { describe, expect, test } from "vitest";
import en from "@/messages/en.json";
import ro from "@/messages/ro.json";
import { clientWarnings, type Warned } from "./warnings";

const BLANK = { fiscalCode: null, country: null, phone: null, email: null, website: null };
const warnings = (client: Partial<Warned>) => clientWarnings({ ...BLANK, ...client });

const fiscal = (fiscalCode: string, country: string | null = "RO") =>
  warnings({ fiscalCode, country }).fiscalCode;

describe("clientWarnings", () => {
  test("has nothing to say about a client in order", () => {
    const client = {
      fiscalCode: "14399840",
      country: "RO",
      phone: "0721 234 567",
      email: "maria.anders@firma.ro",
      website: "https://firma.ro",
    };
    expect(clientWarnings(client)).toEqual({});
    expect(warnings({ phone: "", website: "" })).toEqual({});
  });

  test("warns of what is stored all the same", () => {
    const client = {
      fiscalCode: "GB-1",
      country: "GB",
      phone: "12",
      email: "maria@",
      website: "https://acme",
    };
    expect(clientWarnings(client)).toEqual({
      fiscalCode: "warnings.fiscalCode.length",
      phone: "warnings.phone.invalid",
      email: "warnings.email.form",
      website: "warnings.website.form",
    });
  });

  test.each([
    ["14399841", "checksum"],
    ["RO14399841", "checksum"],
    ["1", "lengthRo"],
    ["123456789012", "lengthRo"],
    ["1800101221144", undefined], // CNP
    ["1800101221145", "checksum"],
    ["RO14399840", undefined],
    ["J12/345/2019", "form"],
  ])("the Romanian code %s: %s", (code, flaw) => {
    expect(fiscal(code)).toBe(flaw && `warnings.fiscalCode.${flaw}`);
  });

  test.each([
    ["136695976", "DE", undefined],
    ["136695975", "DE", "checksum"],
    ["094259216", "GR", undefined],
    ["B58378431", "ES", undefined],
    ["U13585627", "AT", undefined],
    ["40303265045", "FR", undefined],
    ["303265045", "FR", undefined], // SIREN
    ["DE136695976", "FR", undefined], // registered abroad
    ["whatever", "AQ", undefined], // we know no rule there
    ["RO14399841", null, "checksum"],
    ["14399841", null, undefined],
    ["GB-1", null, "unknown"],
    ["n/a", null, "unknown"],
  ])("the code %s of a client in %s: %s", (code, country, flaw) => {
    expect(fiscal(code, country)).toBe(flaw && `warnings.fiscalCode.${flaw}`);
  });

  test.each(["a@b.ro", "ana.pop+x@sub.firma.co.uk", "ștefan@münchen.de", "o'neil@x.ie"])(
    "%s looks like an e-mail address",
    (email) => expect(warnings({ email })).toEqual({}),
  );

  test.each([
    "a",
    "a@b",
    "@b.ro",
    "a b@c.ro",
    "a@b..ro",
    "a@b.ro, c@d.ro",
    "a@-b.ro",
    `${"a".repeat(300)}@b.ro`,
  ])("%s does not", (email) =>
    expect(warnings({ email })).toEqual({ email: "warnings.email.form" }),
  );

  test("never breaks on a hostile value", () => {
    for (const text of [
      "\u0000",
      "💥".repeat(100),
      "-",
      "'; drop table",
      "٣".repeat(9),
      "(".repeat(9999),
    ]) {
      for (const country of [null, "RO", "DE", "MX", "ES", "CZ", "GB", "constructor"]) {
        const all = { fiscalCode: text, phone: text, email: text, website: text };
        expect(() => clientWarnings({ ...all, country })).not.toThrow();
      }
    }
  });

  test("has a sentence in both languages for each warning", () => {
    for (const messages of [en, ro]) {
      expect(messages.warnings).toMatchObject({
        fiscalCode: {
          checksum: expect.any(String),
          form: expect.any(String),
          length: expect.any(String),
          lengthRo: expect.any(String),
          unknown: expect.any(String),
        },
        phone: { invalid: expect.any(String) },
        email: { form: expect.any(String) },
        website: { form: expect.any(String) },
      });
    }
  });
});
