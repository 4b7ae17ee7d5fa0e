import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { jot } from "../history/bookkeeping";
import { testContext } from "../testing";
import { createClient } from "./mutations";
import { listClients } from "./queries";
import { reindexClients } from "./reindex";
import { clientSearch } from "./schema";

test("clients that a migration left without search keys get them, and only they", async () => {
  const ctx = await testContext();
  const names = ["Alpha", "Beta", "Gamma"];
  for (const name of names) await createClient(ctx, { name, email: `${name}@x.ro`, city: "Iași" });
  await jot(
    ctx.db,
    sql`delete from client_words where rowid > 1`,
    sql`delete from client_search where rowid > 1`,
    sql`update clients set name_sort = '' where id > 1`,
  );
  await jot(ctx.db, sql`update clients set city_sort = null where id = 1`);
  expect(await reindexClients(ctx.db)).toBe(3);
  const [first] = await ctx.db.rows(sql`select city_sort as town from clients where id = 1`);
  expect(first).toEqual({ town: "iasi" });
  expect(await reindexClients(ctx.db)).toBe(0);
  for (const q of [...names, ...names.map((name) => `${name}@x`)]) {
    const { rows } = await listClients(ctx, clientSearch.parse({ q }));
    expect(rows.map(({ name }) => name)).toEqual([q.split("@")[0]]);
  }
});
