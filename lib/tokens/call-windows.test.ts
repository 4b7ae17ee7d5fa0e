import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { testDb } from "@/db/testing";
import { CallWindows } from "./call-windows";
import { Meter } from "./meter";

const MINUTE = 60_000;

async function twoInstances() {
  const db = await testDb();
  const refuse = (error: unknown) => {
    throw error;
  };
  const instance = () => new Meter(async () => db, refuse);
  return { db, one: instance(), other: instance() };
}

test("calls are counted before the database hears of them", async () => {
  const { db, one } = await twoInstances();
  await Promise.all([1, 2, 3].map(() => one.count(db, "token:1", MINUTE)));
  expect(await one.count(db, "token:1", MINUTE)).toMatchObject({ calls: 4 });
  expect(await one.count(db, "token:2", MINUTE)).toMatchObject({ calls: 1 });
  expect(await db.rows(sql`select * from call_windows`)).toEqual([]);
});

test("instances learn of each other's calls when they settle, and end the window together", async () => {
  const { db, one, other } = await twoInstances();
  const first = await one.count(db, "token:1", MINUTE);
  await other.count(db, "token:1", MINUTE);
  await one.settle();
  await other.settle();
  await one.count(db, "token:1", MINUTE);
  await one.settle();
  await other.count(db, "token:1", MINUTE);
  await other.settle();
  expect(await one.count(db, "token:1", MINUTE)).toMatchObject({ calls: 4, until: first.until });
  expect(await other.count(db, "token:1", MINUTE)).toMatchObject({ calls: 5, until: first.until });
});

test("an instance that starts later goes on counting", async () => {
  const { db, one, other } = await twoInstances();
  const { until } = await one.count(db, "token:1", MINUTE);
  await one.settle();
  expect(await other.count(db, "token:1", MINUTE)).toEqual({ calls: 2, until });
});

test("a window that is over begins anew, in memory and in the database", async () => {
  const { db, one } = await twoInstances();
  const { until } = await one.count(db, "token:1", 1);
  await one.settle();
  while (Date.now() <= until) await new Promise(setImmediate);
  expect(await one.count(db, "token:1", MINUTE)).toMatchObject({ calls: 1 });
  await one.settle();
  expect(await db.rows(sql`select calls from call_windows`)).toEqual([{ calls: 1 }]);
});

test("what a late settlement says of a window that is over leaves the new one alone", async () => {
  const { db } = await twoInstances();
  const windows = new CallWindows();
  const { until } = await windows.count(db, "token:1", 1);
  const sent = windows.unsettled();
  while (Date.now() <= until) await new Promise(setImmediate);
  const next = await windows.count(db, "token:1", MINUTE);
  windows.settle(sent, sent);
  expect(await windows.count(db, "token:1", MINUTE)).toEqual({ calls: 2, until: next.until });
});

test("calls of a window that is over are not charged to the one after it", async () => {
  const { db, one, other } = await twoInstances();
  const { until } = await one.count(db, "token:1", 1);
  while (Date.now() <= until) await new Promise(setImmediate);
  await other.count(db, "token:1", MINUTE);
  await other.settle();
  await one.settle();
  expect(await db.rows(sql`select calls from call_windows`)).toEqual([{ calls: 1 }]);
});

test("the log keeps the last hundred thousand calls of the last thirty days", async () => {
  const { db, one } = await twoInstances();
  await db.transact((tx) =>
    tx.batch([
      `insert into request_log (at, method, path, status, ms)
        with recursive n (i) as (select 1 union all select i + 1 from n where i < 104500)
        select ${Date.now()}, 'GET', '/', 200, 1 from n`,
      "update request_log set at = 0 where id between 4501 and 4510",
    ]),
  );
  one.note({ at: Date.now(), method: "GET", path: "/last", status: 200, ms: 1 });
  await one.settle();
  const [kept] = await db.rows<{ n: number; old: number }>(sql`select count(*) as n,
    sum(at = 0) as old from request_log`);
  expect(kept).toEqual({ n: 99_991, old: 0 });
});

test("calls are written down once, however often it is settled", async () => {
  const { db, one } = await twoInstances();
  const call = { method: "GET", path: "/api/customers", status: 200, ms: 1.5, tokenId: 1 };
  const now = Date.now();
  for (let i = 1; i <= 1200; i++) one.note({ ...call, at: now + i, address: "10.0.0.1" });
  await Promise.all([one.settle(), one.settle()]);
  await one.settle();
  const [lines] = await db.rows(sql`select count(*) as n, max(at) - ${now} as last from request_log
    where path = '/api/customers' and ms = 1.5 and address = '10.0.0.1'`);
  expect(lines).toEqual({ n: 1200, last: 1200 });
  expect(await db.rows(sql`select * from token_uses`)).toEqual([
    { token_id: 1, at: now + 1200, address: "10.0.0.1" },
  ]);
});
