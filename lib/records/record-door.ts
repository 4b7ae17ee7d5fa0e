import { getTableName, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { updateRows } from "@/db/bulk";
import { newVersion } from "@/db/columns";
import { fromRow } from "@/db/from-row";
import type { Right } from "@/db/rights";
import type { Writer } from "@/db/write";
import { live, visibleClients } from "../clients/visibility";
import { authorize, type Context } from "../context";
import { differing } from "../differing";
import { AppError, notFound } from "../errors";
import { relabel, write } from "../history/write";

export type Saved = { id: number; operation: number | null };

/** What else is kept in the same transaction, or not at all. */
export type Alongside = { alongside?: (w: Writer, id: number) => void | Promise<void> };

type Begin = { kind: string; right: Right };

/**
 * Any write to a record of a client: one operation, named after what `run` says it was done to.
 * Visible is enough: who may write records writes them for all clients that she sees.
 */
export async function saveRecord(
  ctx: Context,
  { kind, right }: Begin,
  run: (w: Writer) => Promise<{ id: number; label: string }>,
  { alongside }: Alongside = {},
): Promise<Saved> {
  authorize(ctx, right);
  const { result, operation } = await write(ctx, { kind }, async (w) => {
    const { id, label } = await run(w);
    w.later(relabel(label));
    await alongside?.(w, id);
    return id;
  });
  return { id: result, operation };
}

export type SeenClient = { id: number; name: string; currency: string | null };

/** A live client within a write that the actor sees; `clientId` is the field that names it. */
export async function seenClient(ctx: Context, w: Writer, id: number): Promise<SeenClient> {
  const [row] = await w.rows<SeenClient>(sql`select id, name, currency from clients
    where id = ${id} and ${live} and ${visibleClients(ctx)}`);
  if (!row) throw notFound("client", id);
  return row;
}

/** The tables whose rows belong to a client and go softly. */
export type RecordTable = SQLiteTable & {
  $inferSelect: { id: number; clientId: number; version: number; deletedAt: number | null };
};

type Which = { id: number; version?: number; what: string };

/** A live row within a write, of a live client that the actor sees; refuses a stale version with the row as it is. */
export async function lockedRecord<T extends RecordTable>(
  ctx: Context,
  w: Writer,
  table: T,
  { id, version, what }: Which,
): Promise<T["$inferSelect"]> {
  const [row] =
    await w.rows(sql`select record.* from ${sql.identifier(getTableName(table))} as record
    join clients on clients.id = record.client_id
    where record.id = ${id} and record.deleted_at is null and ${live} and ${visibleClients(ctx)}`);
  if (!row) throw notFound(what, id);
  const now = fromRow(table, row);
  if (version !== undefined && version !== now.version) {
    throw new AppError("conflict", `Somebody changed this ${what} in the meantime.`, {
      key: "errors.recordStale",
      data: { current: now },
    });
  }
  return now;
}

/** Puts off an update of what differs; answers whether anything does. */
export function changeRecord<T extends RecordTable>(
  w: Writer,
  table: T,
  now: T["$inferSelect"],
  change: Partial<T["$inferInsert"]>,
): boolean {
  const patch = differing<Record<string, unknown>>(now, change as Record<string, unknown>);
  if (!Object.keys(patch).length) return false;
  w.later(updateRows(table, [{ ...patch, id: now.id } as never], newVersion));
  return true;
}

/** What the number of a table's next row is; the write lock keeps others from it. */
export const nextIdOf = (table: SQLiteTable): SQL =>
  sql`select coalesce(max(seq), 0) + 1 as id from sqlite_sequence where name = ${getTableName(table)}`;

export async function nextId(w: Writer, table: SQLiteTable): Promise<number> {
  const [row] = await w.rows<{ id: number }>(nextIdOf(table));
  return row?.id ?? 1;
}
