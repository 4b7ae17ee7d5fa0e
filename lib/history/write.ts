import { type SQL, sql } from "drizzle-orm";
import { inTransaction, type Writer } from "@/db/write";
import type { Context } from "../context";

export type Begin = {
  kind: string;
  /** What it is done to, in words: a client's name. Screens put the verb before it. */
  label?: string;
  params?: Record<string, unknown>;
  undoOf?: number;
};
export type Written<T> = { result: T; operation: number | null };

/**
 * The write door for what people do: a short operation in one transaction. It and the changes that
 * triggers record beneath it are kept together or not at all; one that changed nothing leaves no
 * trace. `operation` is its number, for undo.
 */
export async function write<T>(
  ctx: Context,
  begin: Begin,
  run: (w: Writer) => Promise<T>,
): Promise<Written<T>> {
  const frame = { first: opening(ctx, begin), last: closing };
  const { result, opened, closed } = await inTransaction(ctx.db, frame, run);
  const changedNothing = !closed.length || Number(closed[0]?.rowsAffected) > 0;
  return { result, operation: changedNothing ? null : Number(opened[0]?.rows[0]?.[0]) };
}

const opening = (ctx: Context, begin: Begin) => [
  beginOperation(ctx, begin),
  enter(sql`last_insert_rowid()`),
];

const closing = [
  sql`delete from operations where id = (select operation_id from writer)
    and not exists (select 1 from changes where operation_id = operations.id)`,
  sql`update operations set state = 'done', finished_at = cast(unixepoch('subsec') * 1000 as integer),
    done = max(done, 1) where id = (select operation_id from writer)`,
  sql`update writer set operation_id = null`,
];

/** From here to the end of the transaction, triggers write every change down under this operation. */
export const enter = (operation: number | SQL) =>
  sql`update writer set operation_id = ${operation}`;
export const leave = sql`update writer set operation_id = null`;

/** Names the open operation, when only its transaction could read what it is done to. */
export const relabel = (label: string) =>
  sql`update operations set label = ${label} where id = (select operation_id from writer)`;

/** The row of an operation, running. */
export function beginOperation(
  { actor, source }: Context,
  { kind, label = "", params, undoOf }: Begin,
) {
  return sql`insert into operations
    (kind, label, actor_kind, actor_id, actor_name, source, params, undo_of)
    values (${kind}, ${label}, ${actor.kind}, ${actor.id}, ${actor.name}, ${source},
      ${params ? JSON.stringify(params) : null}, ${undoOf ?? null}) returning id`;
}
