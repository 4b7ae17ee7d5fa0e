import { type Running, STARTS_MS, startServer } from "../start-server";
import { expect, test } from "./fixtures";

type Row = { id: string };

const post = (key: string, json: object, server?: string) => ({
  method: "POST",
  json,
  headers: { "idempotency-key": key },
  server,
});

test.describe("an Idempotency-Key", () => {
  test("gets the first answer again, and adds nothing", async ({ call, company }) => {
    const first = await call("/api/customers", post(company, { company }));
    expect(first.status).toBe(200);
    expect(first.headers.get("idempotency-replayed")).toBeNull();
    const quoted = `"${company}"`;
    for (const key of [company, quoted]) {
      const again = await call("/api/customers", post(key, { company }));
      expect(again).toMatchObject({ status: 200, json: first.json });
      expect(again.headers.get("idempotency-replayed")).toBe("true");
    }
    const { json } = await call(`/api/customers?search=${encodeURIComponent(company)}`);
    expect(json.map((row: Row) => row.id)).toEqual([String(first.json.id)]);
  });

  test("with another body is a 422", async ({ call, company }) => {
    await call("/api/customers", post(company, { company }));
    const other = await call("/api/customers", post(company, { company, city: "Cluj" }));
    expect(other).toMatchObject({ status: 422, json: { status: false } });
  });

  test("of another token is another key", async ({ call, newToken, company }) => {
    const first = await call("/api/customers", post(company, { company }));
    const { secret } = await newToken();
    const other = await call("/api/customers", { ...post(company, { company }), token: secret });
    expect(other.status).toBe(200);
    expect(other.json.id).not.toBe(first.json.id);
  });

  test("gets refusals again too", async ({ call, company }) => {
    const refused = await call("/api/customers", post(company, { company: "" }));
    const again = await call("/api/customers", post(company, { company: "" }));
    expect(refused.status).toBe(422);
    expect(again).toMatchObject({ status: 422, json: refused.json });
    expect(again.headers.get("idempotency-replayed")).toBe("true");
  });

  test("of a form in parts stays the same though its boundary does not", async ({
    call,
    company,
  }) => {
    const parts = () => {
      const form = new FormData();
      form.set("company", company);
      return { method: "POST", body: form, headers: { "idempotency-key": company } };
    };
    const first = await call("/api/customers", parts());
    expect((await call("/api/customers", parts())).json).toEqual(first.json);
  });

  test("over 191 characters is a 400", async ({ call, company }) => {
    expect((await call("/api/customers", post("k".repeat(192), { company }))).status).toBe(400);
    expect((await call("/api/customers", post("k".repeat(191), { company }))).status).toBe(200);
  });

  test("twenty times at once adds one; the others wait or get its answer", async ({
    call,
    company,
  }) => {
    const all = await Promise.all(
      Array.from({ length: 20 }, () => call("/api/customers", post(company, { company }))),
    );
    const ids = new Set(all.filter(({ status }) => status === 200).map(({ json }) => json.id));
    expect(ids.size).toBe(1);
    for (const { status, headers } of all.filter((one) => one.status !== 200)) {
      expect(status).toBe(409);
      expect(headers.get("retry-after")).toBe("1");
    }
    const { json } = await call(`/api/customers?search=${encodeURIComponent(company)}`);
    expect(json).toHaveLength(1);
  });
});

test.describe("two instances on one database", () => {
  test.describe.configure({ mode: "serial" });
  let other: Running;
  test.beforeAll(async () => {
    test.setTimeout(STARTS_MS);
    other = await startServer(String(process.env.E2E_DATABASE_URL));
  });
  test.afterAll(() => other?.stop());

  test("add one customer for one key, whoever is asked", async ({ call, company }) => {
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        call("/api/customers", post(company, { company }, i % 2 ? other.url : undefined)),
      ),
    );
    expect(
      all.map(({ status }) => status).filter((status) => ![200, 409].includes(status)),
    ).toEqual([]);
    const ids = new Set(all.filter(({ status }) => status === 200).map(({ json }) => json.id));
    expect(ids.size).toBe(1);
    const { json } = await call(`/api/customers?search=${encodeURIComponent(company)}`);
    expect(json).toHaveLength(1);
  });

  test("agree on a quota within a second's calls", async ({ call, newToken }) => {
    const { secret } = await newToken({ quota: 10, windowSeconds: 600 });
    for (let i = 0; i < 5; i++) await call("/api/staffs", { token: secret });
    for (let i = 0; i < 5; i++) await call("/api/staffs", { token: secret, server: other.url });
    for (const server of [undefined, other.url]) {
      await expect(async () => {
        expect((await call("/api/staffs", { token: secret, server })).status).toBe(429);
      }).toPass();
    }
  });

  test("a key outlives the process that answered it", async ({ call, company }) => {
    const first = await call("/api/customers", post(company, { company }, other.url));
    expect(first.status).toBe(200);
    await other.stop("SIGKILL");
    const again = await call("/api/customers", post(company, { company }));
    expect(again).toMatchObject({ status: 200, json: first.json });
    expect(again.headers.get("idempotency-replayed")).toBe("true");
  });
});
