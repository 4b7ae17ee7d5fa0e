import { bulkClients } from "@/lib/clients/bulk";
import { systemContext } from "@/lib/system-context";
import { expect, test } from "./fixtures";

type Row = { id: string; company: string };
const ids = (rows: Row[]) => rows.map(({ id }) => id);

/** The keys of a row, in the contract's order. */
const KEYS = `userid id company vat phonenumber country city zip state address website datecreated
  active leadid billing_street billing_city billing_state billing_zip billing_country
  shipping_street shipping_city shipping_state shipping_zip shipping_country longitude latitude
  default_language default_currency show_primary_contact stripe_id registration_confirmed addedfrom
  customfields`.split(/\s+/);

test.describe("one customer", () => {
  test("has every key; what is unset reads as the family reads it", async ({
    call,
    add,
    company,
  }) => {
    const id = await add();
    const { status, json } = await call(`/api/customers/${id}`);
    expect(status).toBe(200);
    expect(Object.keys(json)).toEqual(KEYS);
    const empty = Object.fromEntries(KEYS.map((key) => [key, ""]));
    expect(json).toEqual({
      ...empty,
      userid: id,
      id,
      company,
      active: "1",
      country: "0",
      billing_country: "0",
      shipping_country: "0",
      default_currency: "0",
      leadid: "0",
      addedfrom: "0",
      show_primary_contact: "0",
      registration_confirmed: "1",
      longitude: null,
      latitude: null,
      stripe_id: null,
      customfields: expect.any(Array),
      datecreated: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    });
    expect(Math.abs(Date.parse(`${json.datecreated}Z`) - Date.now())).toBeLessThan(60_000);
  });

  test("that is not there is a 404, whatever the id looks like", async ({ call }) => {
    for (const id of ["999999999", "0", "-1", "abc", "1.5", "9".repeat(40), "%00", "1%2F2"]) {
      const answer = await call(`/api/customers/${id}`);
      expect(answer, id).toMatchObject({
        status: 404,
        json: { status: false, message: "No data were found" },
      });
    }
  });

  test("can be cut down to some columns", async ({ call, add, company }) => {
    const id = await add();
    expect((await call(`/api/customers/${id}?fields=company,id`)).json).toEqual({ company, id });
  });
});

test.describe("the list", () => {
  test("is a bare array of all, by company A to Z, active and inactive", async ({
    call,
    db,
    newToken,
    person,
    company,
  }) => {
    const { secret } = await newToken({ owner: await person("sales") });
    const names = ["beta", "Alpha", "Ștefan", "sierra", "alpha", "Çelik"];
    const made: string[] = [];
    for (const name of names) {
      const json = { company: `${name} ${company}` };
      const answer = await call("/api/customers", { method: "POST", json, token: secret });
      made.push(String(answer.json.record_id));
    }
    await bulkClients(systemContext(db), "deactivate", [Number(made[3])]);
    const { status, json } = await call("/api/customers", { token: secret });
    expect(status).toBe(200);
    const inOrder = ["Alpha", "alpha", "beta", "Çelik", "sierra", "Ștefan"];
    expect(json.map((row: Row) => row.company)).toEqual(
      inOrder.map((name) => `${name} ${company}`),
    );
    expect(json[4].active).toBe("0");
    const limited = await call("/api/customers?limit=2", { token: secret });
    expect(limited.json).toHaveLength(2);
  });

  test("of many streams them all, each once", async ({ call, makeClients, company }) => {
    const made = await makeClients(40);
    const { json } = await call("/api/customers");
    const mine = json.filter((row: Row) => row.company.startsWith(company));
    expect(ids(mine)).toEqual(made.map(({ id }) => String(id)));
    expect(new Set(ids(json)).size).toBe(json.length);
  });

  test("leaves out what is in the trash", async ({ call, add }) => {
    const id = await add();
    await call(`/api/customers/${id}`, { method: "DELETE" });
    expect((await call(`/api/customers/${id}`)).status).toBe(404);
    const { json } = await call("/api/customers?sort=-userid&limit=100");
    expect(ids(json)).not.toContain(id);
  });

  test("is filtered by ?search=", async ({ call, makeClients, company }) => {
    const made = await makeClients(3);
    const { json } = await call(`/api/customers?search=${encodeURIComponent(company)}`);
    expect(ids(json)).toEqual(made.map(({ id }) => String(id)));
    expect((await call("/api/customers?search=nobodyiscalledthis")).status).toBe(404);
  });
});

test.describe("search", () => {
  test("finds active customers by what is in the path or in q, query", async ({
    call,
    db,
    makeClients,
    company,
  }) => {
    const made = await makeClients(3);
    await bulkClients(systemContext(db), "deactivate", [made[1]?.id ?? 0]);
    const key = encodeURIComponent(company);
    for (const path of [
      `search/${key}`,
      `search?q=${key}`,
      `search?query=${key}`,
      `search/${key}/`,
    ]) {
      const { status, json } = await call(`/api/customers/${path}`);
      expect(status, path).toBe(200);
      expect(ids(json).sort()).toEqual([made[0], made[2]].map((one) => String(one?.id)).sort());
    }
  });

  test("knows letters with and without marks, and percent signs", async ({
    call,
    add,
    company,
  }) => {
    const id = await add({ company: `Brânză & Fiii 100% ${company}` });
    for (const typed of ["branza", "BRÂNZĂ", "Brânză & Fiii 100%"]) {
      const q = encodeURIComponent(`${typed} ${company}`);
      expect(ids((await call(`/api/customers/search/${q}`)).json)).toEqual([id]);
    }
  });

  test("takes pages and columns", async ({ call, makeClients, company }) => {
    const made = await makeClients(5);
    const key = encodeURIComponent(company);
    const seen: string[] = [];
    for (const page of [1, 2, 3]) {
      const { json } = await call(`/api/customers/search/${key}?page=${page}&per_page=2&fields=id`);
      expect(json.meta).toMatchObject({ page, per_page: 2, total: 5, has_more: page < 3 });
      seen.push(...ids(json.data));
    }
    expect(seen.sort()).toEqual(made.map(({ id }) => String(id)).sort());
    const limited = await call(`/api/customers/search/${key}?limit=2`);
    expect(limited.json).toHaveLength(2);
  });

  test("that finds nothing is a 404, for nothing a 400", async ({ call }) => {
    const none = await call("/api/customers/search/nobodyiscalledthis");
    expect(none).toMatchObject({ status: 404, json: { message: "No data were found" } });
    for (const path of ["search", "search/", "search?q=", "search?q=%20"]) {
      expect((await call(`/api/customers/${path}`)).status, path).toBe(400);
    }
    const page = await call("/api/customers/search/nobodyiscalledthis?page=1");
    expect(page).toMatchObject({ status: 200, json: { data: [], meta: { total: 0 } } });
  });
});
