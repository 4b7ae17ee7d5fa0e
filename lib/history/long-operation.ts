import { sql } from "drizzle-orm";
import { insertRows } from "@/db/bulk";
import { fromRow } from "@/db/from-row";
import { type Operation, operationItems, operations } from "@/db/schema";
import type { Context } from "../context";
import { notFound } from "../errors";
import { bookkeep, jot } from "./bookkeeping";
import { type Begin, beginOperation } from "./write";

type Start = Begin & {
  total?: number;
  cursor?: unknown;
  fileHash?: string;
  items?: readonly number[];
};

/** Writes down a long operation and, when it has one, its frozen set of rows. */
export async function startLong(ctx: Context, start: Start): Promise<number> {
  return bookkeep(ctx.db, async (w) => {
    const [[row]] = (await w.send<{ id: number }>(beginOperation(ctx, start))) as [
      [{ id: number }],
    ];
    w.later(sql`update operations set total = ${start.total ?? null}, file_hash = ${start.fileHash ?? null},
      cursor = ${JSON.stringify(start.cursor ?? 0)} where id = ${row.id}`);
    const items = (start.items ?? []).map((entityId, position) => ({
      operationId: row.id,
      position,
      entityId,
      outcome: "waiting" as const,
    }));
    if (items.length) w.later(insertRows(operationItems, items));
    await w.flush();
    return row.id;
  });
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
