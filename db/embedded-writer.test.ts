import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { createDb } from "./client";
import { testDb } from "./testing";
import { inTransaction } from "./write";

const bare = { first: [], last: [] };

test("a statement that failed can be used again, with and without rows to give", async () => {
  const db = await testDb();
  for (const [name, ending] of [
    ["plain", sql``],
    ["giving", sql` returning key`],
  ] as const) {
    const insert = (key: string) =>
      inTransaction(db, bare, async (w) => {
        await w.send(
          sql`insert into login_attempts (key, failures, since) values (${key}, 1, 1)${ending}`,
        );
      });
    await insert(`a ${name}`);
    await expect(insert(`a ${name}`)).rejects.toThrow(/UNIQUE/);
    await insert(`b ${name}`);
  }
});

test("who finds the file locked waits and gets its turn", async () => {
  const db = await testDb();
  const other = await createDb(db.url);
  let letGo = () => {};
  let held: Promise<void> | undefined;
  await new Promise<void>((begun) => {
    held = other.transact(() => {
      begun();
      return new Promise<void>((go) => {
        letGo = go;
      });
    });
  });
  const busy = db.transact(async () => "never");
  await expect(busy).rejects.toMatchObject({ code: expect.stringMatching(/^SQLITE_BUSY/) });
  const waiting = inTransaction(db, bare, (w) => w.send(sql`select 1`));
  await new Promise((go) => setTimeout(go, 50));
  letGo();
  await held;
  await waiting;
  other.close();
});
