import { type SQL, sql } from "drizzle-orm";
import { authorize, type Context } from "../context";
import { startLong } from "../history/long-operation";
import { type Failure, runLong } from "../history/run-long";
import { write } from "../history/write";
import type { BulkChange, BulkTold } from "./bulk-change";
import { bulkChunk } from "./bulk-chunk";
import { carryOut, type Deed } from "./bulk-deed";
import { deedOf, verbDeed } from "./bulk-deeds";
import type { BulkVerb } from "./schema";

export type BulkResult = BulkTold & { operation: number | null };

const SHORT = 300; // rows that one transaction does within its 50 ms

/**
 * Does one thing to many clients: one operation, one undo. Clients that are gone, not one's to
 * change, or as wanted already are left out and counted by the reason.
 */
export async function changeClients(
  ctx: Context,
  change: BulkChange,
  ids: readonly number[],
): Promise<BulkResult> {
  authorizeFor(ctx, change);
  return doAll(ctx, { change, ids, deed: await deedOf(ctx, change) });
}

/** The same with one of the verbs; of a few only those that are as `only` says. */
export async function bulkClients(
  ctx: Context,
  verb: BulkVerb,
  ids: readonly number[],
  only?: SQL,
): Promise<BulkResult> {
  const change = { do: verb };
  authorizeFor(ctx, change);
  return doAll(ctx, { change, ids, deed: verbDeed(verb, only) });
}

function authorizeFor(ctx: Context, change: BulkChange) {
  const right = change.do === "delete" || change.do === "restore" ? "delete" : "update";
  authorize(ctx, `clients.${right}.own`, `clients.${right}.all`);
}

type Doing = { change: BulkChange; deed: Deed; ids: readonly number[] };

function doAll(ctx: Context, { ids, ...doing }: Doing): Promise<BulkResult> {
  const set = [...new Set(ids)];
  return (isShort(set) ? doShort : doLong)(ctx, { ...doing, ids: set });
}

/** Whether it is done in one go, so that the activity never lists it. */
export const isShort = (ids: readonly number[]) => new Set(ids).size <= SHORT;

async function doShort(ctx: Context, { change, deed, ids }: Doing): Promise<BulkResult> {
  const label = ids.length === 1 ? await nameOf(ctx, ids[0] ?? 0) : "";
  const begin = { kind: `clients.${change.do}`, label, params: { change, count: ids.length } };
  const items = ids.map((id, position) => ({ id, position }));
  const { result, operation } = await write(ctx, begin, async (w) => {
    const { done, failures } = await carryOut(ctx, w, deed, items);
    if (done) w.later(...counted(done, failures));
    return { done, skipped: failures.length, reasons: reasonsOf(failures) };
  });
  return { ...result, operation };
}

/** What the operation counts, and why rows were left out. */
function counted(done: number, failures: readonly Failure[]): SQL[] {
  const rows = failures.map(({ position, entityId, reason }) => [position, entityId, reason]);
  return [
    sql`update operations set done = ${done}, total = ${done + failures.length},
      skipped = ${failures.length} where id = (select operation_id from writer)`,
    sql`insert into operation_items (operation_id, position, entity_id, outcome, reason)
      select operation_id, value ->> 0, value ->> 1, 'skipped', value ->> 2
      from writer, json_each(${JSON.stringify(rows)})`,
  ];
}

async function doLong(ctx: Context, { change, deed, ids }: Doing): Promise<BulkResult> {
  const begin = { kind: `clients.${change.do}`, params: { change, count: ids.length } };
  const set = [...ids].sort((a, b) => a - b); // as they lie in the file: neighbours share a page
  const operation = await startLong(ctx, { ...begin, total: ids.length, set });
  const reasons: BulkTold["reasons"] = {};
  const { done, skipped } = await runLong(ctx, operation, bulkChunk(ctx, deed), (_, step) =>
    reasonsOf(step.failures ?? [], reasons),
  );
  return { operation, done, skipped, reasons };
}

/** How often each reason was given, beside those counted before. */
function reasonsOf(failures: readonly Failure[], counts: BulkTold["reasons"] = {}) {
  for (const { reason } of failures) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

async function nameOf(ctx: Context, id: number): Promise<string> {
  const [row] = await ctx.db.rows<{ name: string }>(sql`select name from clients where id = ${id}`);
  return row?.name ?? "";
}
