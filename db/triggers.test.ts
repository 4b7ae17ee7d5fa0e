import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { derivedTriggers } from "./derived-triggers";
import { migrateDatabase } from "./migrate";
import { testDb } from "./testing";
import { historyTriggers } from "./triggers";
import { inTransaction } from "./write";

const OUTSIDE = "no operation";

describe("the history's triggers", () => {
  test("are those of the schema after all migrations, and stay so", async () => {
    const db = await testDb();
    const there = () =>
      db.rows<{ name: string; sql: string }>(
        sql`select name, sql from sqlite_master where type = 'trigger' order by name`,
      );
    const first = await there();
    expect(new Set(first.map(({ name }) => name))).toEqual(
      new Set([...historyTriggers().keys(), ...derivedTriggers().keys()]),
    );
    await migrateDatabase(db.url);
    expect(await there()).toEqual(first);
  });

  test.each([
    sql`insert into clients (name, name_sort, company_sort) values ('a', 'a', 'a')`,
    sql`insert into settings (key, value) values ('a', '1')`,
    sql`insert into users (email, name, role) values ('a', 'a', 'admin')`,
  ])("refuse a write that no operation stands behind (%#)", async (query) => {
    const db = await testDb();
    const bare = inTransaction(db, { first: [], last: [] }, (w) => w.rows(query));
    await expect(bare).rejects.toThrow(OUTSIDE);
  });
});
