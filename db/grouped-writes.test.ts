import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "./client";
import { testDb } from "./testing";
import { inTransaction } from "./write";

const bare = { first: [], last: [] };
const keys = async (db: Db) =>
  (await db.rows<{ key: string }>(sql`select key from login_attempts order by rowid`)).map(
    ({ key }) => key,
  );
const put = (key: string) =>
  sql`insert into login_attempts (key, failures, since) values (${key}, 1, 1)`;
const add = (db: Db, key: string) =>
  inTransaction(db, bare, async (w) => {
    await w.send(put(key));
    return key;
  });

test("writes that wait together are all kept, in the order they came", async () => {
  const db = await testDb();
  const names = Array.from({ length: 50 }, (_, i) => `k${i}`);
  expect(
    (await Promise.all(names.map((name) => add(db, name)))).map(({ result }) => result),
  ).toEqual(names);
  expect(await keys(db)).toEqual(names);
});

test("one that fails takes nothing with it, and leaves nothing", async () => {
  const db = await testDb();
  const failing = inTransaction(db, bare, async (w) => {
    await w.send(put("lost"));
    throw new Error("refused");
  });
  const all = await Promise.allSettled([add(db, "a"), failing, add(db, "b"), add(db, "a")]);
  expect(all.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "rejected",
  ]);
  expect((await keys(db)).sort()).toEqual(["a", "b"]);
});

test("one that fails beside others is judged by what is really kept", async () => {
  const db = await testDb();
  const seen: string[][] = [];
  const first = add(db, "a");
  const asking = inTransaction(db, bare, async () => {
    seen.push(await keys(db));
    throw new Error("refused");
  });
  await Promise.allSettled([first, asking]);
  expect(seen.at(-1)).toEqual(["a"]);
});

test("what was found by words is taken back with the rest", async () => {
  const db = await testDb();
  const index = (id: number, name: string) =>
    sql`insert into client_words (rowid, words, forms, rest) values (${id}, ${name}, '', '')`;
  const failing = inTransaction(db, bare, async (w) => {
    await w.send(index(2, "lost"));
    throw new Error("refused");
  });
  const kept = inTransaction(db, bare, (w) => w.send(index(1, "kept")));
  await Promise.allSettled([
    kept,
    failing,
    inTransaction(db, bare, (w) => w.send(index(3, "also"))),
  ]);
  const found = (word: string) =>
    db.rows(sql`select rowid from client_words where client_words match ${word}`);
  expect(await found("kept")).toEqual([{ rowid: 1 }]);
  expect(await found("lost")).toEqual([]);
  expect(await found("also")).toEqual([{ rowid: 3 }]);
});

test("a file that is full lets nobody hang, and takes writes again when there is room", async () => {
  const db = await testDb();
  const pages = async () =>
    Number(
      (
        await db.rows<{ n: number }>(sql`select page_count as n
    from pragma_page_count`)
      )[0]?.n,
    );
  const limit = (n: number) =>
    inTransaction(db, bare, (w) => w.send(sql.raw(`pragma max_page_count = ${n}`)));
  await limit(await pages());
  const large = (key: string) =>
    inTransaction(db, bare, (w) =>
      w.send(sql`insert into login_attempts (key, failures, since)
        values (${key + "x".repeat(200_000)}, 1, 1)`),
    );
  const all = await Promise.allSettled([add(db, "a"), large("b"), large("c"), add(db, "d")]);
  expect(all.map(({ status }) => status)).toContain("rejected");
  await limit(1_000_000);
  await large("e");
  await add(db, "f");
  expect(await keys(db)).toContain("f");
});
