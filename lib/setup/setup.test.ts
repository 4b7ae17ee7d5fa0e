import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testDb } from "@/db/testing";
import { readSettings } from "../settings/queries";
import { signIn } from "../users/sign-in";
import { userContext } from "../users/user-context";
import { setUp } from "./mutations";
import { needsSetup } from "./queries";
import { setupInput } from "./schema";
import { isSetupKey, setupKey } from "./setup-key";

const input = (email: string) =>
  setupInput.parse({
    workspace: "Bolta Rece",
    language: "ro",
    currency: "ron",
    name: "Ana",
    email,
    password: "a long password",
  });

describe("the first run", () => {
  test("makes the workspace and an administrator who may everything", async () => {
    const db = await testDb();
    expect(await needsSetup(db)).toBe(true);
    await setUp(db, input("Ana@firma.ro"));
    expect(await needsSetup(db)).toBe(false);
    const said = { name: "Bolta Rece", language: "ro", currency: "RON", zone: "Europe/Bucharest" };
    expect(await readSettings(db)).toMatchObject(said);
    const { id } = await signIn(db, { email: "ana@firma.ro", password: "a long password" });
    const ctx = await userContext(db, { userId: id, sessionVersion: 1 }, "screen");
    expect(ctx?.actor).toMatchObject({ role: "admin", name: "Ana" });
  });

  test("two at once: exactly one wins, the other is told", async () => {
    const db = await testDb();
    const both = await Promise.allSettled(["a@b.ro", "c@d.ro"].map((who) => setUp(db, input(who))));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find((one) => one.status === "rejected")?.reason).toMatchObject({
      key: "errors.alreadySetUp",
    });
    const users = await db.rows<{ email: string }>(sql`select email from users`);
    expect(users).toHaveLength(1);
    await expect(setUp(db, input("e@f.ro"))).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("the key from the terminal", () => {
  test("is the same for whoever knows the secret, and for nobody else", () => {
    const key = setupKey("secret");
    expect(key).toMatch(/^([2-9A-HJ-NP-Z]{5}-){3}[2-9A-HJ-NP-Z]{5}$/);
    expect(setupKey("secret")).toBe(key);
    expect(isSetupKey("secret", ` ${key.toLowerCase().replaceAll("-", "")}`)).toBe(true);
    expect(isSetupKey("another", key)).toBe(false);
    expect(isSetupKey("secret", "")).toBe(false);
  });
});
