import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { Context } from "../context";
import { jot } from "../history/bookkeeping";
import { testContext } from "../testing";
import { createUser, deactivateUser } from "./mutations";
import { DECOY, hashPassword, passwordFits } from "./passwords";
import { userInput } from "./schema";
import { signIn } from "./sign-in";

const PASSWORD = "a long password";
const wrong = { email: "ana@firma.ro", password: "another password" };
const right = { email: "ana@firma.ro", password: PASSWORD };
const refused = { code: "unauthorized", key: "errors.signIn" };
const limited = { code: "too_many", key: "errors.tooManyAttempts|minutes=15" };

async function company(): Promise<Context & { ana: number }> {
  const ctx = await testContext();
  const ana = userInput.parse({ ...right, name: "Ana", role: "sales" });
  const { id } = await createUser(ctx, ana);
  return { ...ctx, ana: id };
}

const tries = async (ctx: Context, times: number, attempt: Parameters<typeof signIn>[1]) => {
  for (let i = 0; i < times; i++) await signIn(ctx.db, attempt).catch(() => undefined);
};

describe("signIn", () => {
  test("lets in who knows the password", async () => {
    const ctx = await company();
    expect(await signIn(ctx.db, right)).toMatchObject({ id: ctx.ana, sessionVersion: 1 });
  });

  test("refuses a wrong password, an unknown and a deactivated account with the same words", async () => {
    const ctx = await company();
    await expect(signIn(ctx.db, wrong)).rejects.toMatchObject(refused);
    await expect(signIn(ctx.db, { ...right, email: "no@body.ro" })).rejects.toMatchObject(refused);
    await deactivateUser(ctx, ctx.ana);
    await expect(signIn(ctx.db, right)).rejects.toMatchObject(refused);
  });

  test("after ten failures refuses even the right password, known account or not", async () => {
    const ctx = await company();
    for (const email of ["ana@firma.ro", "no@body.ro"]) {
      await tries(ctx, 9, { ...wrong, email });
      await expect(signIn(ctx.db, { ...wrong, email })).rejects.toMatchObject(refused);
      await expect(signIn(ctx.db, { ...right, email })).rejects.toMatchObject(limited);
    }
  });

  test("counts guesses that come all at once", async () => {
    const ctx = await company();
    const all = await Promise.allSettled(Array.from({ length: 30 }, () => signIn(ctx.db, wrong)));
    const codes = all.map((one) => one.status === "rejected" && one.reason.code);
    expect(codes.filter((code) => code === "unauthorized")).toHaveLength(10);
  });

  test("a success clears the account's failures", async () => {
    const ctx = await company();
    await tries(ctx, 9, wrong);
    await signIn(ctx.db, right);
    await tries(ctx, 9, wrong);
    expect(await signIn(ctx.db, right)).toMatchObject({ id: ctx.ana });
  });

  test("after thirty failures an address is refused, and others are not", async () => {
    const ctx = await company();
    await failFrom(ctx, 30, "2001:db8::1");
    const there = signIn(ctx.db, { ...right, address: "2001:0db8:0:0:ffff::2" });
    await expect(there).rejects.toMatchObject(limited);
    expect(await signIn(ctx.db, { ...right, address: "2001:db8:1::1" })).toBeTruthy();
  });

  test("successes of one address are no failures", async () => {
    const ctx = await company();
    for (let i = 0; i < 32; i++) await signIn(ctx.db, { ...right, address: "192.0.2.1" });
    await expect(signIn(ctx.db, { ...wrong, address: "192.0.2.1" })).rejects.toMatchObject(refused);
  });

  test("forgets after a quarter of an hour", async () => {
    const ctx = await company();
    await tries(ctx, 12, wrong);
    await jot(ctx.db, sql`update login_attempts set since = since - ${15 * 60_000}`);
    expect(await signIn(ctx.db, right)).toMatchObject({ id: ctx.ana });
  });
});

async function failFrom(ctx: Context, times: number, address: string) {
  for (let i = 0; i < times; i++) {
    await signIn(ctx.db, { ...wrong, email: `guess-${i}@firma.ro`, address }).catch(
      () => undefined,
    );
  }
}

describe("a check against nothing", () => {
  let cost: string;
  beforeAll(async () => {
    cost = (await hashPassword(PASSWORD)).split("$").slice(0, 4).join("$");
  });

  test("costs what a real one costs, and is never right", async () => {
    expect(DECOY.startsWith(`${cost}$`)).toBe(true);
    expect(cost).toBe("$argon2id$v=19$m=19456,t=2,p=1");
    expect(await passwordFits(null, PASSWORD)).toBe(false);
  });
});
