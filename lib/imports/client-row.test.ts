import { describe, expect, test } from "vitest";
import { clientInput } from "../clients/schema";
import { readClientRow } from "./client-row";
import { mapHeaders } from "./headers";
import { mapRecord } from "./map-record";

describe("readClientRow", () => {
  test("makes a client and its contact of a row", () => {
    const row = readClientRow({
      external_id: "ALFKI",
      name: "Alfreds Futterkiste",
      fiscal_code: "DE 136695976",
      status: "activ",
      currency: "€",
      language: "engleză",
      owner: "ana@firma.ro",
      portal_managers: "Ana Pop; dan@firma.ro, ana pop",
      groups: "Retail|VIP",
      address: "Obere Str. 57",
      city: "Berlin",
      state: "BE",
      zip: "12209",
      country: "Germany",
      shipping_city: "Hamburg",
      shipping_country: "Germania",
      contact_name: "Maria Anders",
      contact_position: "Sales Representative",
    });
    expect(row).toEqual({
      input: {
        name: "Alfreds Futterkiste",
        fiscalCode: "DE 136695976",
        active: true,
        currency: "EUR",
        language: "en",
        street: "Obere Str. 57",
        city: "Berlin",
        county: "BE",
        zip: "12209",
        country: "DE",
        shippingSame: false,
        shippingCity: "Hamburg",
        shippingCountry: "DE",
      },
      contact: {
        firstName: "Maria",
        lastName: "Anders",
        position: "Sales Representative",
        email: null,
        phone: null,
      },
      externalId: "ALFKI",
      owner: "ana@firma.ro",
      managers: [],
      portalManagers: ["Ana Pop", "dan@firma.ro"],
      groups: ["Retail", "VIP"],
      reasons: [],
    });
    expect(clientInput.safeParse({ ...row.input, primaryContact: row.contact }).success).toBe(true);
  });

  test("says nothing of what the row does not say", () => {
    expect(readClientRow({ name: "IT" })).toEqual({
      input: { name: "IT" },
      contact: null,
      externalId: null,
      owner: null,
      managers: [],
      portalManagers: [],
      groups: [],
      reasons: [],
    });
  });

  test("names every value that it can't make out", () => {
    const { reasons } = readClientRow({
      name: "Acme",
      country: "Atlantida",
      status: "maybe",
      currency: "XYZ",
      language: "klingon",
    });
    expect(reasons).toEqual([
      "status: «maybe» is neither active nor inactive.",
      "currency: «XYZ» is no currency; write its code, such as EUR.",
      "language: «klingon» is no language we write in; write en or ro.",
      "country: «Atlantida» is no country we know; write its name or its two-letter code.",
    ]);
  });
});

describe("mapRecord", () => {
  test("trims, takes the guard off, leaves out what is empty and adds what is set", () => {
    const headers = ["Firma", "Telefon", "Oraș", "Note"];
    const mapping = mapHeaders(headers, { set: new Map([["status", "active"]]) });
    const record = { Firma: " Acme\u00a0", Telefon: "'+40 721 234 567", Oraș: "  ", Note: "x" };
    expect(mapRecord(record, mapping)).toEqual({
      name: "Acme",
      phone: "+40 721 234 567",
      status: "active",
    });
  });
});
