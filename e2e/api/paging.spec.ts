import { expect, test } from "./fixtures";

type Row = { id: string; company: string; datecreated: string };
const ids = (rows: Row[]) => rows.map(({ id }) => id);

test.describe("pages", () => {
  test("come in an envelope, one after the other, each customer once", async ({
    call,
    makeClients,
    newToken,
    person,
    company,
  }) => {
    const { secret } = await newToken({ owner: await person("sales") });
    for (let i = 1; i <= 5; i++) {
      const json = { company: `${company} ${i}` };
      await call("/api/customers", { method: "POST", json, token: secret });
    }
    await makeClients(1);
    const seen: string[] = [];
    for (const page of [1, 2, 3]) {
      const { status, json } = await call(`/api/customers?page=${page}&per_page=2`, {
        token: secret,
      });
      expect(status).toBe(200);
      expect(json.meta).toEqual({
        page,
        per_page: 2,
        total: 5,
        total_pages: 3,
        has_more: page < 3,
        current_page: page,
        last_page: 3,
      });
      seen.push(...json.data.map((row: Row) => row.company));
    }
    expect(seen).toEqual([1, 2, 3, 4, 5].map((i) => `${company} ${i}`));
    const beyond = await call("/api/customers?page=9&per_page=2", { token: secret });
    expect(beyond).toMatchObject({
      status: 200,
      json: { data: [], meta: { page: 9, total: 5, has_more: false } },
    });
  });

  test("with nobody on them are empty and no error", async ({ call, newToken, person }) => {
    const { secret } = await newToken({ owner: await person("sales") });
    const { status, json } = await call("/api/customers?page=1", { token: secret });
    expect(status).toBe(200);
    expect(json).toMatchObject({ data: [], meta: { total: 0, total_pages: 0, has_more: false } });
  });

  test("hold 25 unless told otherwise, and odd numbers are brought within bounds", async ({
    call,
    makeClients,
  }) => {
    await makeClients(26);
    const sizes: Record<string, [number, number]> = {
      "page=1": [1, 25],
      "page=0": [1, 25],
      "page=-3": [1, 25],
      "page=two&per_page=2": [1, 2],
      "per_page=0": [1, 1],
      "per_page=1000": [1, 100],
      "per_page=2.9": [1, 2],
      "page=1&per_page=many": [1, 25],
      "page=1e3&per_page=5": [1000, 5],
    };
    for (const [query, [page, per_page]] of Object.entries(sizes)) {
      const { status, json } = await call(`/api/customers?${query}`);
      expect(status, query).toBe(200);
      expect(json.meta, query).toMatchObject({ page, per_page });
      expect(json.data.length).toBeLessThanOrEqual(per_page);
    }
    expect((await call("/api/customers?per_page=25")).json.data).toHaveLength(25);
  });

  test("count what was made a moment ago", async ({ call, add, company }) => {
    const query = `/api/customers?per_page=1&search=${encodeURIComponent(company)}`;
    expect((await call(query)).json.meta.total).toBe(0);
    const id = await add();
    expect((await call(query)).json.meta.total).toBe(1);
    await call(`/api/customers/${id}`, { method: "DELETE" });
    expect((await call(query)).json.meta.total).toBe(0);
  });
});

test.describe("columns and order", () => {
  test("fields keeps the known columns; when none is known, all", async ({ call, add }) => {
    await add();
    const some = await call("/api/customers?limit=1&fields=company,nonsense,%20id");
    expect(Object.keys(some.json[0]).sort()).toEqual(["company", "id"]);
    const all = await call("/api/customers?limit=1&fields=nonsense");
    expect(Object.keys(all.json[0]).length).toBeGreaterThan(30);
  });

  test("sort takes several columns, with - for downwards, and passes over others", async ({
    call,
    add,
    company,
  }) => {
    const made = [
      await add({ city: "Cluj", zip: "2" }),
      await add({ city: "Arad", zip: "1" }),
      await add({ city: "Cluj", zip: "1" }),
    ];
    const sorted = async (sort: string, more = "") => {
      const q = encodeURIComponent(company);
      return ids((await call(`/api/customers?search=${q}&sort=${sort}${more}`)).json);
    };
    const [first, second, third] = made;
    expect(await sorted("city,-zip")).toEqual([second, first, third]);
    expect(await sorted("-city,zip")).toEqual([third, first, second]);
    expect(await sorted("-userid")).toEqual([third, second, first]);
    expect(await sorted("-datecreated,company")).toEqual([third, second, first]);
    expect(await sorted("nonsense,-id")).toEqual([third, second, first]);
    expect(await sorted("constructor,-toString,__proto__,-id")).toEqual([third, second, first]);
    expect(await sorted("-city,zip", "&limit=2")).toEqual([third, first]);
    const paged = await call(
      `/api/customers?search=${encodeURIComponent(company)}&sort=-id&page=2&per_page=2`,
    );
    expect(ids(paged.json.data)).toEqual([first]);
  });
});

test.describe("the day of creation", () => {
  test("bounds the list, under both names", async ({ call, add, company }) => {
    const id = await add();
    const day = (days: number) =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const found = async (query: string) => {
      const q = `search=${encodeURIComponent(company)}&page=1&${query}`;
      return ids((await call(`/api/customers?${q}`)).json.data);
    };
    for (const [after, before] of [
      ["created_after", "created_before"],
      ["date_from", "date_to"],
    ]) {
      expect(await found(`${after}=${day(-1)}`)).toEqual([id]);
      expect(await found(`${after}=${day(0)}&${before}=${day(0)}`)).toEqual([id]);
      expect(await found(`${after}=${day(1)}`)).toEqual([]);
      expect(await found(`${before}=${day(-1)}`)).toEqual([]);
      expect(await found(`${before}=${day(1)}`)).toEqual([id]);
      expect(await found(`${after}=${encodeURIComponent(`${day(-1)} 10:00:00`)}`)).toEqual([id]);
    }
  });

  test("that can't be read is a 422 that names each", async ({ call }) => {
    const answer = await call("/api/customers?created_after=yesterday&date_to=2026-02-30");
    expect(answer).toMatchObject({ status: 422, json: { error: "validation_failed" } });
    expect(Object.keys(answer.json.errors).sort()).toEqual(["created_after", "date_to"]);
  });
});
