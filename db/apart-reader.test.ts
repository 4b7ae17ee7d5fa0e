import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDb } from "./testing";

const hard = (
  n: number,
) => sql`with recursive c(x) as (select 1 union all select x + 1 from c where x < ${n})
  select count(*) as n from c`;

test("reads as the reader does", async () => {
  const db = await testDb();
  const query = sql`select ${"ș"} as text, ${7} as number, null as absent`;
  expect(await db.rowsApart(query)).toEqual(await db.rows(query));
});

test("keeps nobody waiting: a timer fires while a long query runs", async () => {
  const db = await testDb();
  const order: string[] = [];
  await db.rowsApart(sql`select 1`);
  const long = db.rowsApart(hard(1_000_000)).then(() => order.push("query"));
  await new Promise((done) => setImmediate(done)).then(() => order.push("turn"));
  await long;
  expect(order).toEqual(["turn", "query"]);
});

test("a statement that is wrong, or writes, fails alone", async () => {
  const db = await testDb();
  await expect(db.rowsApart(sql`select * from nowhere`)).rejects.toThrow("no such table");
  await expect(db.rowsApart(sql`delete from clients returning id`)).rejects.toThrow(/read-?only/);
  expect(await db.rowsApart(sql`select 1 as one`)).toEqual([{ one: 1 }]);
});
