import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Context } from "../context";
import { undoOperation } from "../history/undo";
import { testContext, testUser } from "../testing";
import { createUser, deactivateUser, reactivateUser, updateProfile, updateUser } from "./mutations";
import { getProfile, getUser, listOwners, listUsers } from "./queries";
import { userInput } from "./schema";
import { userContext } from "./user-context";

const add = (ctx: Context, input: object = {}) =>
  createUser(ctx, userInput.parse({ email: "ana@firma.ro", name: "Ana", role: "sales", ...input }));
const emails = async (ctx: Context) => (await listUsers(ctx)).map(({ email }) => email);

describe("createUser", () => {
  test("puts a person down; without a password she has not joined yet", async () => {
    const ctx = await testContext();
    const { id } = await add(ctx, { email: "Ana@Firma.ro" });
    expect(await getUser(ctx, id)).toMatchObject({
      email: "ana@firma.ro",
      role: "sales",
      active: true,
      joined: false,
    });
  });

  test("refuses an address that is taken, beside its field; of two at once one wins", async () => {
    const ctx = await testContext();
    const both = await Promise.allSettled([add(ctx), add(ctx, { email: "ANA@firma.ro" })]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(add(ctx)).rejects.toMatchObject({
      code: "conflict",
      fields: { email: ["errors.emailTaken"] },
    });
    expect(await emails(ctx)).toEqual(["ana@firma.ro"]);
  });

  test("undone, the address is free again", async () => {
    const ctx = await testContext("admin");
    const { id, operation } = await add(ctx, { password: "a long password" });
    await undoOperation(ctx, operation ?? 0);
    expect(await listUsers(ctx)).toHaveLength(1);
    const again = await add(ctx, { role: "viewer" });
    expect(again.id).toBe(id);
    expect(await getUser(ctx, id)).toMatchObject({ role: "viewer", joined: false });
  });

  test("keeps no password in the history", async () => {
    const ctx = await testContext();
    await add(ctx, { password: "a long password" });
    const found = await ctx.db.rows<{ after: string }>(sql`select after from changes`);
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toMatch(/argon2|long password/);
  });

  test("is for administrators", async () => {
    const ctx = await testContext("manager");
    await expect(add(ctx)).rejects.toMatchObject({ code: "forbidden" });
    await expect(listUsers(ctx)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("updateUser", () => {
  test("changes what differs; what changes nothing leaves no operation", async () => {
    const ctx = await testContext("admin");
    const { id } = await add(ctx);
    const change = { id, role: "support", extraRights: ["clients.read.all"] } as const;
    const saved = await updateUser(ctx, { ...change, extraRights: [...change.extraRights] });
    expect(saved.operation).toBeGreaterThan(0);
    expect(await getUser(ctx, id)).toMatchObject(change);
    const again = await updateUser(ctx, { ...change, extraRights: [...change.extraRights] });
    expect(again.operation).toBeNull();
  });

  test("an unknown person is not found, and a salesperson changes nobody", async () => {
    const ctx = await testContext("admin");
    await expect(updateUser(ctx, { id: 99, name: "X" })).rejects.toMatchObject({
      code: "not_found",
    });
    const sales = await testUser(ctx.db, "sales");
    const promotion = updateUser(sales, { id: sales.actor.id ?? 0, role: "admin" });
    await expect(promotion).rejects.toMatchObject({ code: "forbidden" });
  });

  test("the last active administrator stays one, also when two leave at once", async () => {
    const ctx = await testContext();
    const [ana, ion] = [await testUser(ctx.db, "admin"), await testUser(ctx.db, "admin")];
    const both = await Promise.allSettled([
      updateUser(ctx, { id: ana.actor.id ?? 0, role: "viewer" }),
      deactivateUser(ctx, ion.actor.id ?? 0),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find((one) => one.status === "rejected")?.reason).toMatchObject({
      key: "errors.lastAdmin",
    });
  });

  test("nobody deactivates herself", async () => {
    const ctx = await testContext("admin");
    await expect(deactivateUser(ctx, ctx.actor.id ?? 0)).rejects.toMatchObject({
      key: "errors.notYourself",
    });
  });
});

describe("deactivation", () => {
  test("ends the person's sessions, and coming back does not revive them", async () => {
    const ctx = await testContext("admin");
    const { id } = await add(ctx);
    const session = { userId: id, sessionVersion: 1 };
    expect(await userContext(ctx.db, session, "screen")).not.toBeNull();
    const { operation } = await deactivateUser(ctx, id);
    expect(await userContext(ctx.db, session, "screen")).toBeNull();
    expect(await listOwners(ctx)).toHaveLength(1);
    await undoOperation(ctx, operation ?? 0);
    expect(await getUser(ctx, id)).toMatchObject({ active: true });
    expect(await userContext(ctx.db, session, "screen")).toBeNull();
    await deactivateUser(ctx, id);
    await reactivateUser(ctx, id);
    const fresh = { userId: id, sessionVersion: 4 };
    expect(await userContext(ctx.db, fresh, "screen")).not.toBeNull();
  });
});

describe("userContext", () => {
  test("brings the role's rights and those added for this person, as they are now", async () => {
    const ctx = await testContext();
    const { id } = await add(ctx);
    const session = { userId: id, sessionVersion: 1 };
    const before = await userContext(ctx.db, session, "screen");
    expect(before?.actor.rights.has("clients.read.all")).toBe(false);
    await updateUser(ctx, { id, extraRights: ["clients.read.all"] });
    const after = await userContext(ctx.db, session, "screen");
    expect(after?.actor).toMatchObject({
      kind: "user",
      id,
      userId: id,
      name: "Ana",
      role: "sales",
    });
    expect(after?.actor.rights.has("clients.read.all")).toBe(true);
    expect(after?.actor.rights.has("users.manage")).toBe(false);
  });
});

describe("updateProfile", () => {
  test("is open to everybody, for herself", async () => {
    const viewer = await testContext("viewer");
    await updateProfile(viewer, { name: "Another", language: "ro", theme: "dark" });
    const profile = { name: "Another", language: "ro", theme: "dark", role: "viewer" };
    expect(await getProfile(viewer)).toMatchObject(profile);
  });
});
