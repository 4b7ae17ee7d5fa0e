import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { undoOperation } from "../history/undo";
import { write } from "../history/write";
import { updateSettings } from "../settings/mutations";
import { testContext, testUser } from "../testing";
import { createToken, regenerateToken, revokeToken, updateToken } from "./mutations";
import { listTokens } from "./queries";
import { tokenHolder } from "./token-holder";

const REVOKED = { code: "unauthorized", message: "This token was revoked." };

async function withToken(input = {}) {
  const ctx = await testContext("admin");
  const owner = await testUser(ctx.db, "sales");
  const userId = owner.actor.userId ?? 0;
  const token = await createToken(ctx, { name: "Shop", userId, ...input });
  return { ctx, db: ctx.db, owner, ...token };
}

test("a program acts as its token's owner, within its grid", async () => {
  const { db, id, secret, owner } = await withToken({ rights: { customers: ["get"] } });
  const holder = await tokenHolder(db, secret);
  expect(holder?.ctx.actor).toMatchObject({
    kind: "token",
    id,
    userId: owner.actor.userId,
    name: "Shop",
    rights: owner.actor.rights,
  });
  expect(holder?.may("customers", "get")).toBe(true);
  expect(holder?.may("customers", "update")).toBe(false);
  expect(holder?.may("staffs", "get")).toBe(false);
  expect(await tokenHolder(db, `${secret}x`)).toBeNull();
});

test("without a grid it may all that its owner may", async () => {
  const { db, secret } = await withToken();
  expect((await tokenHolder(db, secret))?.may("customers", "delete")).toBe(true);
});

test("its limit is its own, else the workspace's, else none at all", async () => {
  const { ctx, db, id, secret } = await withToken();
  const limit = async () => (await tokenHolder(db, secret))?.limit;
  expect(await limit()).toEqual({ most: 600, windowMs: 60_000 });
  await updateSettings(ctx, { apiQuota: 5, apiWindowSeconds: 10 });
  expect(await limit()).toEqual({ most: 5, windowMs: 10_000 });
  await updateToken(ctx, { id, quota: 7, windowSeconds: 3600 });
  expect(await limit()).toEqual({ most: 7, windowMs: 3_600_000 });
  await updateToken(ctx, { id, unlimited: true });
  expect((await limit())?.most).toBe(2_147_483_647);
});

test("a setting that can't be read shuts nobody out", async () => {
  const { ctx, db, secret } = await withToken();
  await write(ctx, { kind: "settings.update" }, (w) =>
    w.send(sql`insert into settings (key, value) values ('apiQuota', '{')`),
  );
  expect(await tokenHolder(db, secret)).toMatchObject({ limit: { most: 600 } });
});

test("who is revoked is out at once, and in again when that is undone", async () => {
  const { ctx, db, id, secret } = await withToken();
  const { operation } = await revokeToken(ctx, id);
  await expect(tokenHolder(db, secret)).rejects.toMatchObject(REVOKED);
  await undoOperation(ctx, operation ?? 0);
  expect(await tokenHolder(db, secret)).toMatchObject({ id });
});

test("a new secret takes the old one's place, and back", async () => {
  const { ctx, db, id, secret } = await withToken({ quota: 9, rights: { customers: ["get"] } });
  const again = await regenerateToken(ctx, id);
  expect(again.secret).not.toBe(secret);
  await expect(tokenHolder(db, secret)).rejects.toMatchObject(REVOKED);
  const holder = await tokenHolder(db, again.secret);
  expect(holder).toMatchObject({ limit: { most: 9 } });
  expect(holder?.may("customers", "search")).toBe(false);
  await expect(regenerateToken(ctx, id)).rejects.toMatchObject({ code: "conflict" });

  await undoOperation(ctx, again.operation ?? 0);
  expect(await tokenHolder(db, secret)).toMatchObject({ id });
  await expect(tokenHolder(db, again.secret)).rejects.toMatchObject(REVOKED);
  expect((await listTokens(ctx)).map((token) => token.id)).toEqual([id]);
});

test("only who manages users may touch tokens", async () => {
  const { db, id } = await withToken();
  const manager = await testUser(db, "manager");
  const userId = manager.actor.userId ?? 0;
  for (const refused of [
    createToken(manager, { name: "X", userId }),
    updateToken(manager, { id, name: "X" }),
    revokeToken(manager, id),
    regenerateToken(manager, id),
    listTokens(manager),
  ])
    await expect(refused).rejects.toMatchObject({ code: "forbidden" });
});
