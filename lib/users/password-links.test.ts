import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Context } from "../context";
import { jot } from "../history/bookkeeping";
import { testContext, testUser } from "../testing";
import { createUser, deactivateUser } from "./mutations";
import { createPasswordLink, ownerOfLink, redeemPasswordLink } from "./password-links";
import { userInput } from "./schema";
import { signIn } from "./sign-in";
import { userContext } from "./user-context";

const email = "ana@firma.ro";
const password = "a chosen password";
const over = { code: "not_found", key: "errors.linkOver" };

async function invited() {
  const ctx = await testContext();
  const { id } = await createUser(ctx, userInput.parse({ email, name: "Ana", role: "sales" }));
  return { ctx, id, secret: await createPasswordLink(ctx, id) };
}

const expire = ({ db }: Context) => jot(db, sql`update password_links set expires_at = 1`);

describe("a one-time link", () => {
  test("lets a person choose a password once, and ends her sessions", async () => {
    const { ctx, id, secret } = await invited();
    expect(await ownerOfLink(ctx.db, secret)).toEqual({ email });
    await redeemPasswordLink(ctx.db, secret, password);
    expect(await userContext(ctx.db, { userId: id, sessionVersion: 1 }, "screen")).toBeNull();
    expect(await signIn(ctx.db, { email, password })).toMatchObject({ id });
    expect(await ownerOfLink(ctx.db, secret)).toBeNull();
    await expect(redeemPasswordLink(ctx.db, secret, "another one here")).rejects.toMatchObject(
      over,
    );
  });

  test("two who use it at once: one wins, and only that password works", async () => {
    const { ctx, secret } = await invited();
    const words = ["the password of one", "the password of two"];
    const both = await Promise.allSettled(words.map((w) => redeemPasswordLink(ctx.db, secret, w)));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const ins = await Promise.allSettled(words.map((w) => signIn(ctx.db, { email, password: w })));
    expect(ins.map(({ status }) => status)).toEqual(both.map(({ status }) => status));
  });

  test("ends after a day, with a newer link, and with the person's deactivation", async () => {
    const { ctx, id, secret } = await invited();
    const newer = await createPasswordLink(ctx, id);
    expect(await ownerOfLink(ctx.db, secret)).toBeNull();
    await expire(ctx);
    await expect(redeemPasswordLink(ctx.db, newer, password)).rejects.toMatchObject(over);
    const newest = await createPasswordLink(ctx, id);
    await deactivateUser(ctx, id);
    await expect(redeemPasswordLink(ctx.db, newest, password)).rejects.toMatchObject(over);
    await expect(createPasswordLink(ctx, id)).rejects.toMatchObject({ code: "not_found" });
  });

  test("is kept as a hash, and made by administrators only", async () => {
    const { ctx, id, secret } = await invited();
    const kept = await ctx.db.rows(sql`select * from password_links`);
    expect(JSON.stringify(kept)).not.toContain(secret);
    const manager = await testUser(ctx.db, "manager");
    await expect(createPasswordLink(manager, id)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("frees an account that failed attempts had closed", async () => {
    const { ctx, id, secret } = await invited();
    for (let i = 0; i < 11; i++) await signIn(ctx.db, { email, password: "no" }).catch(() => null);
    await redeemPasswordLink(ctx.db, secret, password);
    expect(await signIn(ctx.db, { email, password })).toMatchObject({ id });
  });
});
