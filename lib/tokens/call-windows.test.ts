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

test("what is counted while a settlement runs is not lost", () => {
  const windows = new CallWindows();
  expect(windows.unsettled()).toEqual([]);
  windows.settle([{ key: "gone", since: 1, until: 2, calls: 1 }], []);
  expect(windows.unsettled()).toEqual([]);
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
