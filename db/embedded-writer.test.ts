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
  const tx = await other.begin();
  await expect(db.begin()).rejects.toMatchObject({ code: expect.stringMatching(/^SQLITE_BUSY/) });
  const waiting = inTransaction(db, bare, (w) => w.send(sql`select 1`));
  await new Promise((go) => setTimeout(go, 50));
  await tx.rollback();
  await waiting;
  other.close();
});
