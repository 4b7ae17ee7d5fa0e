import { once } from "node:events";
import { createWriteStream } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { createDb, type Db } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { commandLine } from "./testing";

const ROWS = 20_000;

async function writeRows(file: string) {
  const out = createWriteStream(file);
  out.write("name,phone,contact_name\n");
  for (let i = 1; i <= ROWS; i++)
    out.write(`Firma ${i},0721 ${String(i).padStart(6, "0")},Ana Pop ${i}\n`);
  out.end();
  await once(out, "finish");
}

/** Rows that are in, and whether all that belongs to them is. */
async function count(db: Db) {
  const [row] = await db.rows<Record<string, number>>(sql`select count(*) as clients,
    count(distinct name) as names, (select count(*) from contacts) as people,
    (select count(*) from client_search) as keys,
    (select count(*) from changes where entity = 'clients') as changes from clients`);
  return row;
}

const whole = (n: number) => ({ clients: n, names: n, people: n, keys: n, changes: n });

test("an import killed in the middle leaves whole chunks, and goes on without doubling a row", {
  timeout: 120_000,
}, async () => {
  const { folder, url, start, crm } = commandLine();
  const file = path.join(folder, "many.csv");
  await writeRows(file);
  await migrateDatabase(url);
  const db = await createDb(url);

  const killed = start(["import", file]);
  const done = () => db.rows<{ done: number }>(sql`select done from operations`);
  while (((await done())[0]?.done ?? 0) < 2_000) await new Promise((go) => setTimeout(go, 20));
  killed.kill("SIGKILL");
  await once(killed, "exit");
  const before = (await count(db))?.clients ?? 0;
  expect(before).toBeLessThan(ROWS);
  expect(await count(db)).toEqual(whole(before));
  expect(await done()).toEqual([{ done: before }]);

  const went = await crm(["import", file]); // at once: the lease of a dead process binds nobody
  expect(went).toMatchObject({ code: 0, out: `created ${ROWS}, updated 0, skipped 0, failed 0\n` });
  expect(went.words).toContain(`This file was begun before: it went on after ${before} rows.`);
  expect(await count(db)).toEqual(whole(ROWS));
  db.close();
});
