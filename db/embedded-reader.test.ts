import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDb } from "./testing";

test("the reader can't write, so nobody goes round the write door by mistake", async () => {
  const db = await testDb();
  await expect(db.rows(sql`delete from writer returning id`)).rejects.toThrow(/readonly/);
  await expect(db.read.run(sql`delete from writer returning id`)).rejects.toThrow();
});

test("the reader sees what was just written", async () => {
  const db = await testDb();
  const open = () => db.rows(sql`select operation_id as id from writer`);
  await db.transact(async (tx) => {
    await tx.batch(["update writer set operation_id = 7"]);
    expect(await open()).toEqual([{ id: null }]);
  });
  expect(await open()).toEqual([{ id: 7 }]);
});
