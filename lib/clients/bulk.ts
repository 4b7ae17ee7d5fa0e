import { type SQL, sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import type { Writer } from "@/db/write";
import { authorize, type Context } from "../context";
import { startLong } from "../history/long-operation";
import { type Chunk, type Failure, runLong } from "../history/run-long";
import { write } from "../history/write";
import { codeIsFree } from "./fiscal-duplicates";
import type { BulkVerb } from "./schema";
import { live, reachableClients } from "./visibility";

type Deed = {
  /** Rows on which there is something to do. */
  fitting: SQL;
  set: (now: number) => SQL;
  right: "update" | "delete";
};

const DEEDS: Record<BulkVerb, Deed> = {
  delete: { fitting: live, set: (now) => sql`deleted_at = ${now}`, right: "delete" },
  restore: {
    fitting: sql`clients.deleted_at is not null and ${codeIsFree}`,
    set: () => sql`deleted_at = null`,
    right: "delete",
  },
  activate: {
    fitting: sql`${live} and not active`,
    set: () => sql`active = true`,
    right: "update",
  },
  deactivate: { fitting: sql`${live} and active`, set: () => sql`active = false`, right: "update" },
};

export type BulkResult = { operation: number | null; done: number; skipped: number };

const SHORT = 300; // rows that one transaction does within its 50 ms

/**
 * Does one thing to many clients: one operation, one undo. Those one may not touch are skipped; of a
 * few, also those that are not as `only` says.
 */
export async function bulkClients(
  ctx: Context,
  verb: BulkVerb,
  ids: readonly number[],
  only: SQL = sql`true`,
): Promise<BulkResult> {
  const { right } = DEEDS[verb];
  authorize(ctx, `clients.${right}.own`, `clients.${right}.all`);
  const set = [...new Set(ids)];
  return set.length > SHORT ? bulkLong(ctx, verb, set) : bulkShort(ctx, verb, set, only);
}

async function bulkShort(
  ctx: Context,
  verb: BulkVerb,
  ids: number[],
  only: SQL,
): Promise<BulkResult> {
  const label = ids.length === 1 ? await nameOf(ctx, ids[0] ?? 0) : "";
  const begin = { kind: `clients.${verb}`, label, params: { count: ids.length } };
  const { result: done, operation } = await write(ctx, begin, async (w) => {
    const rows = await doIt(ctx, w, { verb, ids, only });
    w.later(sql`update operations set done = ${rows.length}, total = ${ids.length},
      skipped = ${ids.length - rows.length} where id = (select operation_id from writer)`);
    return rows.length;
  });
  return { operation, done, skipped: ids.length - done };
}

async function bulkLong(ctx: Context, verb: BulkVerb, ids: number[]): Promise<BulkResult> {
  const begin = { kind: `clients.${verb}`, params: { verb, count: ids.length } };
  const operation = await startLong(ctx, { ...begin, total: ids.length, cursor: -1, items: ids });
  const { done, skipped } = await runLong(ctx, operation, bulkChunk(ctx, verb));
  return { operation, done, skipped };
}

type Item = { position: number; id: number };

/** The next rows of the frozen set. */
export const bulkChunk =
  (ctx: Context, verb: BulkVerb): Chunk =>
  async (w, { cursor, size, operation }) => {
    const items = await w.rows<Item>(sql`select position, entity_id as id from operation_items
      where operation_id = ${operation.id} and outcome = 'waiting' and position > ${Number(cursor)}
      order by position limit ${size}`);
    const done = await doIt(ctx, w, { verb, ids: items.map(({ id }) => id) });
    const failures = items.filter(({ id }) => !done.includes(id)).map(skipped);
    const last = items.at(-1);
    return {
      cursor: last && items.length === size ? last.position : null,
      done: done.length,
      failures,
    };
  };

const skipped = ({ position, id }: Item): Failure => ({
  position,
  entityId: id,
  outcome: "skipped",
  reason: "not there, not yours, as wanted already, or its fiscal code is another's now",
});

type Doing = { verb: BulkVerb; ids: number[]; only?: SQL };

async function doIt(ctx: Context, w: Writer, { verb, ids, only = sql`true` }: Doing) {
  const { fitting, set, right } = DEEDS[verb];
  const now = Date.now();
  const rows = await w.rows<{ id: number }>(sql`update clients set ${set(now)},
    version = version + 1, updated_at = ${now}
    where id in ${idsIn(ids)} and ${fitting} and ${only} and ${reachableClients(ctx, right)} returning id`);
  return rows.map(({ id }) => id);
}

async function nameOf(ctx: Context, id: number): Promise<string> {
  const [row] = await ctx.db.rows<{ name: string }>(sql`select name from clients where id = ${id}`);
  return row?.name ?? "";
}
