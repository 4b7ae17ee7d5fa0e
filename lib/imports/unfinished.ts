import { sql } from "drizzle-orm";
import { fromRow } from "@/db/from-row";
import { type Operation, operations } from "@/db/schema";
import type { Context } from "../context";
import { AppError } from "../errors";
import { jot } from "../history/bookkeeping";
import { isHeld } from "../history/lease";
import { reopened, startLong } from "../history/long-operation";

/** What makes two imports one: the bytes, and how they are read. */
export type Wanted = {
  kind: string;
  label: string;
  fileHash: string;
  total: number;
  params: { file: string; map: Pairs; set: Pairs };
};
type Pairs = Record<string, string>;

async function unfinished(ctx: Context, { kind, fileHash, params }: Wanted) {
  const rows = await ctx.db.rows<Record<string, unknown>>(sql`select * from operations
    where file_hash = ${fileHash} and kind = ${kind} and undone_by is null
    and state in ('running', 'stopped', 'failed') order by id`);
  const read = (given: Partial<Wanted["params"]> | null) =>
    JSON.stringify([given?.map, given?.set]);
  return rows
    .map((row) => fromRow(operations, row))
    .find((one) => read(one.params as Wanted["params"] | null) === read(params));
}

/**
 * The operation of this import: the one that was left unfinished, else a new one. Of two that begin
 * at once the second finds the first.
 */
export async function claimImport(
  ctx: Context,
  wanted: Wanted,
): Promise<{ id: number; from: number }> {
  const before = await unfinished(ctx, wanted);
  if (before) return proceed(ctx, before);
  const id = await startLong(ctx, wanted);
  const first = await unfinished(ctx, wanted);
  if (!first || first.id === id) return { id, from: 0 };
  await jot(ctx.db, sql`delete from operations where id = ${id}`);
  return proceed(ctx, first);
}

async function proceed({ db, actor }: Context, found: Operation) {
  const { id, cursor, actorKind, actorId, actorName } = found;
  if (isHeld(found)) throw busy(id);
  if (actorKind !== actor.kind || actorId !== actor.id) {
    const message = `${actorName} began to import this very file and did not finish (operation ${id}). Continue it as ${actorName}, or undo operation ${id} first.`;
    throw new AppError("conflict", message);
  }
  await jot(db, reopened(id));
  return { id, from: Number(cursor) };
}

export const busy = (id: number) =>
  new AppError(
    "conflict",
    `This file is being imported right now (operation ${id}). Wait until that ends.`,
  );
