import { systemContext } from "@/lib/system-context";
import { revokeToken, updateToken } from "@/lib/tokens/mutations";
import { listRequests, listTokens } from "@/lib/tokens/queries";
import { deactivateUser } from "@/lib/users/mutations";
import { contextOfEmail } from "@/lib/users/user-context";
import { expect, test } from "./fixtures";

test.describe("a token", () => {
  test("comes in the header authtoken, in any letter case", async ({ call, token }) => {
    for (const name of ["authtoken", "AuthToken", "AUTHTOKEN"]) {
      const answer = await call("/api/staffs", { token: null, headers: { [name]: token.secret } });
      expect(answer.status).toBe(200);
    }
  });

  test("comes as a bearer, or in the address", async ({ call, token }) => {
    const headers = { authorization: `Bearer ${token.secret}` };
    expect((await call("/api/staffs", { token: null, headers })).status).toBe(200);
    const inAddress = `/api/staffs?authtoken=${token.secret}`;
    expect((await call(inAddress, { token: null })).status).toBe(200);
  });

  test("that is missing or unknown is refused with 401", async ({ call }) => {
    const missing = await call("/api/customers", { token: null });
    expect(missing).toMatchObject({
      status: 401,
      json: { status: false, message: expect.stringContaining("authtoken") },
    });
    const unknown = await call("/api/customers", { token: "clt_nobody" });
    expect(unknown).toMatchObject({
      status: 401,
      json: { status: false, message: "This API token is unknown." },
    });
  });

  test("that is over says whether it expired or was revoked", async ({ call, db, newToken }) => {
    const system = systemContext(db);
    const expired = await newToken({ expiresAt: Date.now() + 30 });
    const revoked = await newToken();
    await revokeToken(system, revoked.id);
    await expect(async () => {
      const answer = await call("/api/customers", { token: expired.secret });
      expect(answer).toMatchObject({ status: 401, json: { message: "This token has expired." } });
    }).toPass();
    const answer = await call("/api/customers", { token: revoked.secret });
    expect(answer).toMatchObject({ status: 401, json: { message: "This token was revoked." } });
  });

  test("dies with its owner's deactivation", async ({ call, db, newToken, person }) => {
    const owner = await person("manager");
    const { secret } = await newToken({ owner });
    expect((await call("/api/customers?per_page=1", { token: secret })).status).toBe(200);
    const who = await contextOfEmail(db, owner, "screen");
    await deactivateUser(systemContext(db), who?.actor.id ?? 0);
    const after = await call("/api/customers?per_page=1", { token: secret });
    expect(after).toMatchObject({ status: 401, json: { status: false } });
  });

  test("acts with its owner's rights of this moment", async ({ call, newToken, person }) => {
    const { secret } = await newToken({ owner: await person("viewer") });
    const create = { method: "POST", json: { company: "Not to be" }, token: secret };
    expect((await call("/api/customers?per_page=1", { token: secret })).status).toBe(200);
    expect((await call("/api/customers", create)).status).toBe(403);
  });
});

test.describe("the quota", () => {
  test("is told with every answer, and refuses what is over it", async ({ call, newToken }) => {
    const { secret } = await newToken({ quota: 3, windowSeconds: 60 });
    const begun = Math.floor(Date.now() / 1000);
    for (const left of ["2", "1", "0"]) {
      const { headers } = await call("/api/customers/0", { token: secret });
      expect(headers.get("x-ratelimit-limit")).toBe("3");
      expect(headers.get("x-ratelimit-remaining")).toBe(left);
      expect(Number(headers.get("x-ratelimit-reset"))).toBeGreaterThanOrEqual(begun + 59);
    }
    const over = await call("/api/staffs", { token: secret });
    expect(over).toMatchObject({ status: 429, json: { status: false } });
    expect(Number(over.headers.get("retry-after"))).toBeGreaterThan(50);
    expect(over.headers.get("x-ratelimit-remaining")).toBe("0");
  });

  test("is told, and counts, where there is nothing too", async ({ call, newToken }) => {
    const { secret } = await newToken({ quota: 2 });
    const nothing = await call("/api/nothing", { token: secret });
    expect(nothing.status).toBe(404);
    expect(nothing.headers.get("x-ratelimit-remaining")).toBe("1");
    const wrong = await call("/api/customers", { method: "PATCH", token: secret });
    expect(wrong.status).toBe(405);
    expect(wrong.headers.get("x-ratelimit-remaining")).toBe("0");
    expect((await call("/api/nothing", { token: secret })).status).toBe(429);
  });

  test("begins anew when its window is over", async ({ call, newToken }) => {
    const { secret } = await newToken({ quota: 1, windowSeconds: 1 });
    expect((await call("/api/staffs", { token: secret })).status).toBe(200);
    await expect(async () => {
      expect((await call("/api/staffs", { token: secret })).status).toBe(200);
    }).toPass();
  });

  test("is 600 in a minute unless something else is said", async ({ call, newToken }) => {
    const { secret } = await newToken();
    const { headers } = await call("/api/staffs", { token: secret });
    expect(headers.get("x-ratelimit-limit")).toBe("600");
    expect(headers.get("x-ratelimit-remaining")).toBe("599");
  });

  test("of an unlimited token reads 2147483647", async ({ call }) => {
    const { headers } = await call("/api/staffs");
    expect(headers.get("x-ratelimit-limit")).toBe("2147483647");
  });

  test("changes with the token", async ({ call, db, newToken }) => {
    const { secret, id } = await newToken({ quota: 1 });
    await call("/api/staffs", { token: secret });
    await updateToken(systemContext(db), { id, quota: 5 });
    expect((await call("/api/staffs", { token: secret })).status).toBe(200);
  });
});

test("an address that guesses is shut out, a valid token let in all the same", async ({ call }) => {
  for (let guess = 1; guess <= 20; guess++) {
    expect((await call("/api/staffs", { token: `clt_guess${guess}` })).status).toBe(401);
  }
  const over = await call("/api/staffs", { token: "clt_guess21" });
  expect(over).toMatchObject({ status: 429, json: { status: false } });
  expect(Number(over.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await call("/api/staffs")).status).toBe(200);
});

test("the log has each call, without bodies and without the query of its address", async ({
  call,
  db,
  newToken,
  address,
}) => {
  const { secret, id } = await newToken();
  const hidden = `secret-${id}`;
  await call(`/api/customers/search?q=${hidden}&authtoken=${secret}`, { token: null });
  await call("/api/customers", { method: "POST", json: { vat: hidden }, token: secret });
  const system = systemContext(db);
  await expect(async () => {
    const { rows } = await listRequests(system, { token: id });
    expect(rows.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
      "POST /api/customers 422",
      "GET /api/customers/search 404",
    ]);
    expect(JSON.stringify(rows)).not.toContain(hidden);
    expect(rows[0]?.address).toBe(address);
    expect(rows[0]?.ms).toBeGreaterThan(0);
  }).toPass();
  const used = (await listTokens(system)).find((token) => token.id === id)?.lastUsed;
  expect(used).toMatchObject({ address });
});
