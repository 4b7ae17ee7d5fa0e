import { describe, expect, test } from "vitest";
import { testContext } from "../testing";
import { changePassword, endSessions } from "./change-password";
import { createUser } from "./mutations";
import { userInput } from "./schema";
import { signIn } from "./sign-in";
import { userContext } from "./user-context";

const FIRST = "the first password";
const SECOND = "the second password";
const ana = { email: "ana@firma.ro", name: "Ana", role: "viewer", password: FIRST };

async function signedIn() {
  const { db, ...system } = await testContext();
  await createUser({ db, ...system }, userInput.parse(ana));
  const user = await signIn(db, { email: ana.email, password: FIRST });
  const session = { userId: user.id, sessionVersion: user.sessionVersion };
  const ctx = await userContext(db, session, "screen");
  if (!ctx) throw new Error("Ana should be in.");
  return { ctx, session };
}

describe("changePassword", () => {
  test("needs the present one, and ends every other session", async () => {
    const { ctx, session } = await signedIn();
    const { sessionVersion } = await changePassword(ctx, { current: FIRST, password: SECOND });
    expect(await userContext(ctx.db, session, "screen")).toBeNull();
    expect(await userContext(ctx.db, { ...session, sessionVersion }, "screen")).not.toBeNull();
    await expect(signIn(ctx.db, { email: ana.email, password: FIRST })).rejects.toThrow();
    expect(await signIn(ctx.db, { email: ana.email, password: SECOND })).toBeTruthy();
  });

  test("refuses a wrong present one beside its field, and only so often", async () => {
    const { ctx } = await signedIn();
    const guess = () => changePassword(ctx, { current: "no", password: SECOND });
    await expect(guess()).rejects.toMatchObject({ fields: { current: ["errors.wrongPassword"] } });
    for (let i = 0; i < 9; i++) await guess().catch(() => undefined);
    await expect(guess()).rejects.toMatchObject({ code: "too_many" });
  });

  test("of two at once with the same present one, one is kept", async () => {
    const { ctx } = await signedIn();
    const change = (password: string) => changePassword(ctx, { current: FIRST, password });
    const both = await Promise.allSettled([change("one new password"), change(SECOND)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

test("signing out everywhere ends the session that asked too", async () => {
  const { ctx, session } = await signedIn();
  await endSessions(ctx);
  expect(await userContext(ctx.db, session, "screen")).toBeNull();
});
