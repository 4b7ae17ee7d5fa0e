import { describe, expect, test } from "vitest";
import { foldWords } from "../fold";
import { CLIENT_HEADERS } from "./client-headers";
import { CONTACT_HEADERS } from "./contact-headers";
import { mapHeaders } from "./headers";

const columns = (headers: string[], asked?: Parameters<typeof mapHeaders>[1]) =>
  Object.fromEntries(mapHeaders(headers, asked).columns);

describe("mapHeaders", () => {
  test("knows an English export", () => {
    const headers =
      "customer_id,company_name,contact_name,contact_title,address,city,region,postal_code,country,phone,fax";
    const { columns, unmapped, errors } = mapHeaders(headers.split(","));
    expect(Object.fromEntries(columns)).toEqual({
      external_id: "customer_id",
      name: "company_name",
      contact_name: "contact_name",
      contact_position: "contact_title",
      address: "address",
      city: "city",
      state: "region",
      zip: "postal_code",
      country: "country",
      phone: "phone",
    });
    expect(unmapped).toEqual(["fax"]);
    expect(errors).toEqual([]);
  });

  test("knows a Romanian one", () => {
    const headers = [
      "Cod client",
      "Denumire",
      "C.U.I.",
      "Nr. Reg. Com.",
      "Adresă",
      "Localitate",
      "JUDEŢ",
      "Cod poștal",
      "Țara",
      "Telefon",
      "E-mail",
      "Persoană de contact",
      "Monedă",
      "Stare",
      "Grupuri",
      "Observații",
    ];
    expect(columns(headers)).toEqual({
      external_id: "Cod client",
      name: "Denumire",
      fiscal_code: "C.U.I.",
      trade_register: "Nr. Reg. Com.",
      address: "Adresă",
      city: "Localitate",
      state: "JUDEŢ",
      zip: "Cod poștal",
      country: "Țara",
      phone: "Telefon",
      email: "E-mail",
      contact_name: "Persoană de contact",
      currency: "Monedă",
      status: "Stare",
      groups: "Grupuri",
    });
    expect(mapHeaders(headers).unmapped).toEqual(["Observații"]);
  });

  test.each([
    ["CustomerID", "external_id"],
    ["client id", "external_id"],
    ["external id", "external_id"],
    ["Client", "name"],
    ["firma", "name"],
    ["CIF/CUI", "fiscal_code"],
    ["VAT number", "fiscal_code"],
    ["Tax-ID", "fiscal_code"],
    ["active", "status"],
    ["Billing Street", "billing_street"],
    ["shipping_zip", "shipping_zip"],
    ["default_language", "language"],
  ])("takes «%s» for %s", (header, field) => {
    expect(columns([header])[field]).toBe(header);
  });

  test("prefers a field's own name to another spelling, and names what is left", () => {
    const mapping = mapHeaders(["Company", "name", "Phone", "phone"]);
    expect(Object.fromEntries(mapping.columns)).toEqual({ name: "name", phone: "Phone" });
    expect(mapping.unmapped).toEqual(["Company", "phone"]);
  });

  test("does as it is told before it guesses", () => {
    const headers = ["Company", "Tel 1", "phone", "City"];
    const map = new Map([
      ["phone", "tel 1"],
      ["legal_name", "Company"],
    ]);
    const set = new Map([
      ["name", "Acme"],
      ["city", "Cluj-Napoca"],
    ]);
    const mapping = mapHeaders(headers, { map, set });
    expect(Object.fromEntries(mapping.columns)).toEqual({ phone: "Tel 1", legal_name: "Company" });
    expect(mapping.constants).toEqual(set);
    expect(mapping.unmapped).toEqual(["phone", "City"]);
    expect(mapping.errors).toEqual([]);
  });

  test("names a field or column that is not there, and those that are", () => {
    const { errors } = mapHeaders(["Firma"], {
      map: new Map([
        ["nmae", "Firma"],
        ["phone", "Tel"],
      ]),
      set: new Map([["__proto__", "x"]]),
    });
    expect(errors).toEqual([
      expect.stringMatching(/no field «nmae» for clients\. The fields are: name, legal_name, /),
      expect.stringMatching(/no field «__proto__»/),
      "The file has no column «Tel». The columns are: Firma.",
    ]);
  });

  test("asks one thing to be said once", () => {
    const asked = { map: new Map([["name", "a"]]), set: new Map([["name", "b"]]) };
    expect(mapHeaders(["a"], asked).errors).toEqual([
      "«name» is given by --map and by --set; leave one of them out.",
    ]);
  });

  test("refuses a file in which nothing says which client a row is", () => {
    expect(mapHeaders(["phone", "fax"]).errors).toEqual([
      expect.stringMatching(/^No column was recognised as any of name, external_id, fiscal_code\./),
    ]);
    expect(mapHeaders(["external_id", "phone"]).errors).toEqual([]);
  });

  describe("of custom fields", () => {
    const field = (id: number, name: string, archived = false) => ({ id, name, archived });
    const fields = [
      field(1, "Customer level"),
      field(2, "City"),
      field(3, "Nivel 1"),
      field(4, "Nivel1"),
      field(5, "Segment"),
      field(6, "★"),
      field(7, "Old level", true),
      field(8, "=Sum"),
    ];
    const mapped = (headers: string[]) => columns(["name", ...headers], { fields });

    test("are known by their names, whatever case, marks and blanks", () => {
      expect(mapped(["CUSTOMER-LÉVEL", "★", "'=Sum"])).toEqual({
        name: "name",
        "custom:1": "CUSTOMER-LÉVEL",
        "custom:6": "★",
        "custom:8": "'=Sum",
      });
    });

    test("stand behind a field of ours of the same name, and before its other spellings", () => {
      expect(mapped(["CITY", "city", "segment"])).toEqual({
        name: "name",
        city: "CITY",
        "custom:5": "segment",
      });
      expect(mapped(["city", "Custom: city"])).toMatchObject({ "custom:2": "Custom: city" });
      expect(mapped(["custom:Customer level"])).toHaveProperty("custom:1");
    });

    test("are told apart where the names are nearly the same", () => {
      expect(mapped(["Nivel1", "Nivel 1"])).toMatchObject({
        "custom:3": "Nivel 1",
        "custom:4": "Nivel1",
      });
      expect(mapped(["Nivel1"])).toEqual({ name: "name", "custom:4": "Nivel1" });
    });

    test("are asked for by their names; an archived one is no column", () => {
      const { columns, constants, errors } = mapHeaders(["Name", "lvl"], {
        fields,
        map: new Map([["customer level", "lvl"]]),
        set: new Map([["custom:city", "x"]]),
      });
      expect(Object.fromEntries(columns)).toEqual({ "custom:1": "lvl", name: "Name" });
      expect([Object.fromEntries(constants), errors]).toEqual([{ "custom:2": "x" }, []]);
      const old = mapHeaders(["name", "fax", "OLD LEVEL"], { fields });
      expect([old.unmapped, old.archived]).toEqual([["fax", "OLD LEVEL"], ["OLD LEVEL"]]);
      const asked = { fields, set: new Map([["Old level", "x"]]) };
      expect(mapHeaders(["name"], asked).errors).toEqual([
        "The field «Old level» was archived. Restore it before you fill it in.",
      ]);
    });

    test("belong to clients, not to contacts", () => {
      const asked = { fields: [], kind: "contacts" as const };
      expect(columns(["client_id", "Customer level"], asked)).toEqual({ client_id: "client_id" });
    });
  });

  test("knows contacts and the client they belong to", () => {
    expect(
      columns(
        ["client_id", "customer_id", "CUI", "Firma", "Prenume", "Nume de familie", "Funcție"],
        {
          kind: "contacts",
        },
      ),
    ).toEqual({
      client_id: "client_id",
      client_external_id: "customer_id",
      client_fiscal_code: "CUI",
      client_name: "Firma",
      first_name: "Prenume",
      last_name: "Nume de familie",
      position: "Funcție",
    });
  });

  test.each([
    ["clients", CLIENT_HEADERS],
    ["contacts", CONTACT_HEADERS],
  ])("no spelling means two things for %s", (_, known) => {
    const fold = (text: string) => foldWords(text).join("");
    const all = Object.entries(known).flatMap(([field, list]) => [field, ...list.split(",")]);
    const folded = all.map(fold);
    expect(folded.filter((word, i) => folded.indexOf(word) !== i)).toEqual([]);
  });
});
