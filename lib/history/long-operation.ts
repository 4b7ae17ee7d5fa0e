import { sql } from "drizzle-orm";
import { insertRows } from "@/db/bulk";
import { fromRow } from "@/db/from-row";
import { type Operation, operationSets, operations } from "@/db/schema";
import type { Writer } from "@/db/write";
import type { Context } from "../context";
import { notFound } from "../errors";
import { bookkeep, jot } from "./bookkeeping";
import { type Begin, beginOperation } from "./write";

type Start = Begin & {
  total?: number;
  cursor?: unknown;
  fileHash?: string;
  /** The frozen set of rows, in their order. */
  set?: readonly number[];
};

const PART = 1000;

/** Writes down a long operation and, when it has one, its frozen set of rows. */
export async function startLong(ctx: Context, start: Start): Promise<number> {
  return bookkeep(ctx.db, async (w) => {
    const [[row]] = (await w.send<{ id: number }>(beginOperation(ctx, start))) as [
      [{ id: number }],
    ];
    w.later(sql`update operations set total = ${start.total ?? null}, file_hash = ${start.fileHash ?? null},
      cursor = ${JSON.stringify(start.cursor ?? 0)} where id = ${row.id}`);
    const parts = partsOf(row.id, start.set ?? []);
    if (parts.length) w.later(outlived, insertRows(operationSets, parts));
    await w.flush();
    return row.id;
  });
}

const partsOf = (operationId: number, set: readonly number[]) =>
  Array.from({ length: Math.ceil(set.length / PART) }, (_, part) => ({
    operationId,
    part,
    ids: set.slice(part * PART, (part + 1) * PART),
  }));

/** Sets of operations that were stopped or failed: nobody goes on with those. */
const outlived = sql`delete from operation_sets where operation_id not in
  (select id from operations where state = 'running')`;

/** The set of an operation that is over. */
export const droppedSet = (operation: number) =>
  sql`delete from operation_sets where operation_id = ${operation}`;

/** So many rows of a frozen set, from a place in it on. */
export async function rowsOfSet(w: Writer, operation: number, from: number, size: number) {
  const first = Math.floor(from / PART);
  const last = Math.floor((from + size) / PART);
  const parts = await w.rows<{ ids: string }>(sql`select ids from operation_sets
    where operation_id = ${operation} and part between ${first} and ${last} order by part`);
  const ids = parts.flatMap((part): number[] => JSON.parse(part.ids));
  return ids.slice(from - first * PART, from - first * PART + size);
}

/** Asks a running operation to stop after its present chunk. What was done stays, and can be undone. */
export const stopLong = (ctx: Context, id: number) =>
  jot(
    ctx.db,
    sql`update operations set state = 'stopped', lease_until = null,
    finished_at = ${Date.now()} where id = ${id} and state = 'running'`,
  );

/** Running again, after it was stopped or failed. */
export const reopened = (id: number) => sql`update operations set state = 'running',
  finished_at = null where id = ${id} and state in ('stopped', 'failed')`;

async function findOperation(ctx: Context, id: number): Promise<Operation | null> {
  const [row] = await ctx.db.rows<Record<string, unknown>>(
    sql`select * from operations where id = ${id}`,
  );
  return row ? fromRow(operations, row) : null;
}

export async function getOperation(ctx: Context, id: number): Promise<Operation> {
  const found = await findOperation(ctx, id);
  if (!found) throw notFound("operation", id);
  return found;
}
