import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testContext, testUser } from "../testing";
import { createToken } from "./mutations";
import { parseTokenRights } from "./rights";
import { tokenInput } from "./schema";
import { hashToken } from "./secret";

describe("createToken", () => {
  test("tells the secret once and keeps its hash", async () => {
    const ctx = await testContext("admin");
    const userId = ctx.actor.id ?? 0;
    const rights = parseTokenRights("customers:get");
    const { secret } = await createToken(ctx, { name: "Zapier", userId, rights });
    expect(secret).toMatch(/^clt_[\w-]{43}$/);
    const [kept] = await ctx.db.rows(sql`select * from tokens`);
    expect(kept).toMatchObject({
      prefix: secret.slice(0, 12),
      hash: hashToken(secret),
      rights: '{"customers":["get"]}',
      unlimited: 0,
    });
    const changes = await ctx.db.rows(sql`select * from changes where entity = 'tokens'`);
    expect(JSON.stringify([kept, changes])).not.toContain(secret);
    expect(JSON.stringify(changes)).not.toContain(hashToken(secret));
  });

  test("refuses an unknown owner, and anybody but an administrator", async () => {
    const ctx = await testContext();
    await expect(createToken(ctx, { name: "X", userId: 9 })).rejects.toMatchObject({
      fields: { userId: ["errors.unknownUser"] },
    });
    const manager = await testUser(ctx.db, "manager");
    const made = createToken(manager, { name: "X", userId: manager.actor.id ?? 0 });
    await expect(made).rejects.toMatchObject({ code: "forbidden" });
  });

  test("an end in the past is refused", () => {
    const token = { name: "X", userId: 1, expiresAt: Date.now() - 1 };
    expect(tokenInput.safeParse(token).error?.issues[0]?.message).toBe("errors.past");
  });
});

describe("a token's rights", () => {
  test("are read from words", () => {
    expect(parseTokenRights(" customers:get, search,create ; contacts:get;customers:get;")).toEqual(
      {
        customers: ["get", "search", "create"],
        contacts: ["get"],
      },
    );
  });

  test.each([
    ["customers:get,fly;planets:get", ["«fly»", "«planets»"]],
    ["customers", ["customers: (no verb)"]],
    ["customers:get:search", ["«get:search»"]],
    [":get", ["«:get»"]],
    ["", ["Write rights as"]],
  ])("«%s» is refused and every bad word named", (text, words) => {
    for (const word of words) expect(() => parseTokenRights(text)).toThrow(word);
  });
});
