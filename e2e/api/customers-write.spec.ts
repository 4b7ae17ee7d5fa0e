import { getClient } from "@/lib/clients/record";
import { systemContext } from "@/lib/system-context";
import { FIELDS } from "./customer-fields";
import { expect, test } from "./fixtures";

const asForm = (fields: Record<string, string>) => new URLSearchParams(fields);
const asParts = (fields: Record<string, string>) => {
  const parts = new FormData();
  for (const [name, value] of Object.entries(fields)) parts.set(name, value);
  return parts;
};

/** The same fields in each of the three encodings. */
const ENCODINGS = {
  JSON: (fields: Record<string, string>) => ({ json: fields }),
  "a form": (fields: Record<string, string>) => ({ body: asForm(fields) }),
  "a form in parts": (fields: Record<string, string>) => ({ body: asParts(fields) }),
};

for (const [name, encoded] of Object.entries(ENCODINGS)) {
  test(`a customer is added and changed by ${name}; what was written reads back`, async ({
    call,
    company,
  }) => {
    const added = await call("/api/customers", {
      method: "POST",
      ...encoded({ company, ...FIELDS }),
    });
    expect(added.status).toBe(200);
    const id = added.json.record_id;
    expect(id).toEqual(expect.any(Number));
    expect(added.json).toEqual({
      status: true,
      message: "Client add successful.",
      record_id: id,
      id,
    });
    const read = await call(`/api/customers/${id}`);
    expect(read.json).toMatchObject({ company, ...FIELDS });

    const change = { city: "Sibiu", billing_zip: "" };
    const changed = await call(`/api/customers/${id}`, { method: "PUT", ...encoded(change) });
    expect(changed).toMatchObject({
      status: 200,
      json: { status: true, message: "Customers Update Successful." },
    });
    const again = await call(`/api/customers/${id}`);
    expect(again.json).toMatchObject({ company, ...FIELDS, ...change });
  });
}

/** A fiscal code of no country, which no other test has. */
const oddCode = () => `GB-${Math.random().toString(36).slice(2)}`;

test.describe("a new customer", () => {
  test("needs a company, and hears of every bad field at once", async ({ call }) => {
    const answer = await call("/api/customers", {
      method: "POST",
      json: {
        website: "javascript:alert(1)",
        country: "Atlantis",
        default_currency: "XXQ",
        default_language: "klingon",
        groups_in: [99999999],
        zip: "9".repeat(21),
        city: { not: "text" },
        custom_fields: { customers: { 7: "x" } },
      },
    });
    expect(answer.status).toBe(422);
    expect(answer.json).toMatchObject({
      status: false,
      error: "validation_failed",
      message: expect.stringContaining("The Company field is required."),
    });
    expect(answer.json.errors.company).toBe("The Company field is required.");
    expect(Object.keys(answer.json.errors).sort()).toEqual(
      [
        "company",
        "website",
        "country",
        "default_currency",
        "default_language",
        "groups_in",
        "zip",
        "city",
        "custom_fields[customers][7]",
      ].sort(),
    );
  });

  test.describe("whose company is no name", () => {
    for (const company of ["", "   ", null, "x".repeat(192), ["a"], true]) {
      test(`${JSON.stringify(company).slice(0, 20)} is a 422`, async ({ call }) => {
        const answer = await call("/api/customers", { method: "POST", json: { company } });
        expect(answer.status).toBe(422);
        expect(Object.keys(answer.json.errors)).toEqual(["company"]);
      });
    }
  });

  test("of 191 letters, or of a number, is taken", async ({ call, company }) => {
    const long = company.padEnd(191, "ă");
    const added = await call("/api/customers", { method: "POST", json: { company: long } });
    expect((await call(`/api/customers/${added.json.id}`)).json.company).toBe(long);
    expect((await call("/api/customers", { method: "POST", json: { company: 7 } })).status).toBe(
      200,
    );
  });

  test("may say things that look wrong: they are kept as typed", async ({ call, add, db }) => {
    const vat = oddCode();
    const id = await add({ vat, phonenumber: "ask Ana", website: "acme.com" });
    const { json } = await call(`/api/customers/${id}`);
    expect(json).toMatchObject({
      vat,
      phonenumber: "ask Ana",
      website: "https://acme.com",
    });
    const { warnings } = await getClient(systemContext(db), Number(id));
    expect(Object.keys(warnings ?? {}).sort()).toEqual(["fiscalCode", "phone"]);
  });

  test("takes phone for phonenumber, and passes over names it does not know", async ({
    call,
    add,
  }) => {
    const id = await add({ phone: "0744 123 456", email: "x", nonsense: { a: 1 }, active: "0" });
    const { json } = await call(`/api/customers/${id}`);
    expect(json).toMatchObject({ phonenumber: "0744 123 456", active: "1" });
    const both = await add({ phone: "1", phonenumber: "0744 000 000" });
    expect((await call(`/api/customers/${both}`)).json.phonenumber).toBe("0744 000 000");
  });

  test("has its country by number, code or name", async ({ call, add }) => {
    const spellings = { "181": "181", RO: "181", ro: "181", Romania: "181", GB: "235", "0": "0" };
    for (const [typed, read] of Object.entries(spellings)) {
      const id = await add({ country: typed });
      expect((await call(`/api/customers/${id}`)).json.country, typed).toBe(read);
    }
  });

  test("has its currency by number or code; 1 is the workspace's", async ({ call, add }) => {
    const spellings = { "1": "1", EUR: "1", ron: "946", "946": "946", "0": "0", "": "0" };
    for (const [typed, read] of Object.entries(spellings)) {
      const id = await add({ default_currency: typed });
      expect((await call(`/api/customers/${id}`)).json.default_currency, typed).toBe(read);
    }
  });

  test("has its language in words or letters", async ({ call, add }) => {
    const spellings = { english: "english", en: "english", ro: "romanian", "": "" };
    for (const [typed, read] of Object.entries(spellings)) {
      const id = await add({ default_language: typed });
      expect((await call(`/api/customers/${id}`)).json.default_language, typed).toBe(read);
    }
  });

  test("has a fiscal code with its prefix apart", async ({ call, add, db }) => {
    const code = String(Date.now()).slice(-8);
    const id = await add({ vat: `ro ${code}`, country: "181" });
    expect((await call(`/api/customers/${id}`)).json.vat).toBe(`RO${code}`);
    const kept = await getClient(systemContext(db), Number(id));
    expect(kept).toMatchObject({ fiscalCode: code, vatRegistered: true });
  });
});
