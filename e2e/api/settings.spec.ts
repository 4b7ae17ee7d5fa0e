import { createDb, type Db } from "@/db/client";
import { updateSettings } from "@/lib/settings/mutations";
import { systemContext } from "@/lib/system-context";
import { createToken } from "@/lib/tokens/mutations";
import { settle } from "../people";
import { type Running, STARTS_MS, startServer } from "../start-server";
import { expect, test } from "./fixtures";

/** A workspace of its own, so that no other test sees its settings change. */
test.describe("a workspace", () => {
  test.describe.configure({ mode: "serial" });
  let server: Running;
  let db: Db;
  test.beforeAll(async () => {
    test.setTimeout(STARTS_MS);
    server = await startServer();
    db = await createDb(server.databaseUrl);
  });
  test.afterAll(async () => {
    db?.close();
    await server?.stop();
  });

  const newSecret = async () =>
    (await createToken(systemContext(db), { name: "spec", userId: 1 })).secret;

  test("that is not set up yet answers 503, but for its health", async ({ call }) => {
    for (const path of ["/api/customers", "/api/nothing", "/api/staffs"]) {
      const answer = await call(path, { server: server.url });
      expect(answer, path).toMatchObject({ status: 503, json: { status: false } });
      expect(answer.headers.get("retry-after")).toBe("60");
    }
    expect((await call("/api/health", { server: server.url })).status).toBe(200);
  });

  test("without customers answers 404, or an empty page", async ({ call }) => {
    await settle(server.databaseUrl);
    const asked = { server: server.url, token: await newSecret() };
    const none = await call("/api/customers", asked);
    expect(none).toMatchObject({
      status: 404,
      json: { status: false, message: "No data were found" },
    });
    expect(await call("/api/customers?per_page=5", asked)).toMatchObject({
      status: 200,
      json: { data: [], meta: { total: 0, per_page: 5 } },
    });
  });

  test("says what a token may call when it says nothing of its own", async ({ call }) => {
    await updateSettings(systemContext(db), { apiQuota: 2, apiWindowSeconds: 600 });
    const asked = { server: server.url, token: await newSecret() };
    const { headers } = await call("/api/staffs", asked);
    expect(headers.get("x-ratelimit-limit")).toBe("2");
    expect(Number(headers.get("x-ratelimit-reset"))).toBeGreaterThan(Date.now() / 1000 + 590);
    await updateSettings(systemContext(db), { apiQuota: 600 });
  });

  test("may refuse tokens in the address", async ({ call }) => {
    const secret = await newSecret();
    const asked = () =>
      call(`/api/staffs?authtoken=${secret}`, { server: server.url, token: null });
    expect((await asked()).status).toBe(200);
    await updateSettings(systemContext(db), { apiQueryTokens: false });
    expect(await asked()).toMatchObject({ status: 401, json: { status: false } });
  });

  test("may allow a second customer with one fiscal code", async ({ call }) => {
    const asked = {
      server: server.url,
      token: await newSecret(),
      method: "POST",
      json: { company: "Twin", vat: "RO14399840" },
    };
    expect((await call("/api/customers", asked)).status).toBe(200);
    expect((await call("/api/customers", asked)).status).toBe(409);
    await updateSettings(systemContext(db), { duplicates: "allow" });
    expect((await call("/api/customers", asked)).status).toBe(200);
  });
});
