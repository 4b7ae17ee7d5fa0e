import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { write } from "../history/write";
import { testContext } from "../testing";
import { updateSettings } from "./mutations";
import { readSettings } from "./queries";
import { settingsChange } from "./schema";

describe("settings", () => {
  test("have defaults until somebody says otherwise", async () => {
    const ctx = await testContext();
    const defaults = {
      language: "en",
      currency: "EUR",
      zone: "Europe/Bucharest",
      duplicates: "reject",
      groupDiscount: "highest",
      apiQuota: 600,
      apiWindowSeconds: 60,
      apiQueryTokens: true,
    };
    expect(await readSettings(ctx.db)).toEqual({ name: "Clientele", ...defaults });
    await updateSettings(ctx, settingsChange.parse({ currency: "ron", duplicates: "allow" }));
    expect(await readSettings(ctx.db)).toMatchObject({ currency: "RON", duplicates: "allow" });
    const again = await updateSettings(ctx, { currency: "RON" });
    expect(again.operation).toBeNull();
  });

  test("that can't be read are the defaults", async () => {
    const ctx = await testContext();
    await write(ctx, { kind: "settings.update" }, (w) =>
      w.send(
        sql`insert into settings (key, value) values ('zone', '"Mars/Olympus"'), ('name', '{'), ('odd', '1')`,
      ),
    );
    expect(await readSettings(ctx.db)).toMatchObject({
      zone: "Europe/Bucharest",
      name: "Clientele",
    });
    expect(await readSettings(ctx.db)).not.toHaveProperty("odd");
  });

  test("are for administrators", async () => {
    const manager = await testContext("manager");
    await expect(updateSettings(manager, { name: "Mine" })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  test.each([
    [{ currency: "EURO" }, "errors.tooLong|max=3"],
    [{ currency: "ZZZ" }, "errors.currency"],
    [{ zone: "Mars/Olympus" }, "errors.zone"],
    [{ duplicates: "maybe" }, "errors.choice"],
  ])("%j is refused with a sentence", (change, message) => {
    expect(settingsChange.safeParse(change).error?.issues[0]?.message).toBe(message);
  });
});
