import { type SQL, sql } from "drizzle-orm";
import { updateRows } from "@/db/bulk";
import type { Db } from "@/db/client";
import { clients } from "@/db/schema";
import type { Writer } from "@/db/write";
import { keyValues, type Unkeyed } from "../fields/sort-keys";
import { bookkeep } from "../history/bookkeeping";
import { rederiveClients, townKey } from "./derive";

type Fill<T> = {
  /** The next rows that lack something, after the one of this number. */
  lacking: (last: number) => SQL;
  fill: (w: Writer, rows: T[]) => Promise<void> | void;
};

const unindexed: Fill<{ id: number }> = {
  lacking: (last) => sql`select id from clients where id > ${last}
    and id not in (select id from client_search_docsize) order by id limit 500`,
  fill: (w, rows) =>
    rederiveClients(
      w,
      rows.map(({ id }) => id),
    ),
};

// clients_unfolded_idx
const unfolded: Fill<{ id: number; city: string }> = {
  lacking: (last) => sql`select id, city from clients where id > ${last}
    and city is not null and city_sort is null order by id limit 2000`,
  fill: (w, rows) =>
    w.later(
      updateRows(
        clients,
        rows.map(({ id, city }) => ({ id, citySort: townKey(city) })),
      ),
    ),
};

// field_values_unkeyed_idx
const unkeyed: Fill<Unkeyed> = {
  lacking: (last) => sql`select field_values.id, type, value from field_values
    join fields on fields.id = field_id where sort_key is null and field_values.id > ${last}
    order by field_values.id limit 2000`,
  fill: (w, rows) => w.later(...keyValues(rows)),
};

/**
 * Makes search keys and derived columns of all that lack them: after a migration. Goes on where it
 * was interrupted. Answers how many rows were filled.
 */
export async function reindexClients(db: Db, onProgress?: (done: number) => void) {
  const report = { done: 0, onProgress };
  await fillAll(db, unindexed, report);
  await fillAll(db, unfolded, report);
  await fillAll(db, unkeyed, report);
  return report.done;
}

type Report = { done: number; onProgress?: (done: number) => void };

async function fillAll<T extends { id: number }>(db: Db, { lacking, fill }: Fill<T>, to: Report) {
  for (let last = 0; ; ) {
    const rows = await db.rows<T>(lacking(last));
    if (!rows.length) return;
    last = rows.at(-1)?.id ?? last;
    await bookkeep(db, async (w) => fill(w, rows));
    to.done += rows.length;
    to.onProgress?.(to.done);
  }
}
