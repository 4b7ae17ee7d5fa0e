import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { fromRow } from "@/db/from-row";
import { type Operation, operations } from "@/db/schema";
import { bulkChange } from "../clients/bulk-change";
import { bulkChunk, waitingChunk } from "../clients/bulk-chunk";
import { deedOf, verbDeed } from "../clients/bulk-deeds";
import { BULK_VERBS } from "../clients/schema";
import type { Context } from "../context";
import { AppError } from "../errors";
import { systemContext } from "../system-context";
import { contextOfUser } from "../users/user-context";
import { jot } from "./bookkeeping";
import { isHeld } from "./lease";
import { getOperation } from "./long-operation";
import { type Chunk, runLong } from "./run-long";
import { undoChunk } from "./undo";

/**
 * Goes on with long operations whose process is gone, as whoever began them and with the rights they
 * have now. An import is not among them: it goes on when its file is given again.
 */
export async function resumeOperations(db: Db): Promise<number[]> {
  const rows = await db.rows<Record<string, unknown>>(
    sql`select * from operations where state = 'running' and cursor is not null order by id`,
  );
  const left = rows.map((row) => fromRow(operations, row)).filter((one) => !isHeld(one));
  const resumed: number[] = [];
  for (const operation of left) if (await resume(db, operation)) resumed.push(operation.id);
  return resumed;
}

async function resume(db: Db, operation: Operation): Promise<boolean> {
  const ctx = await contextOf(db, operation);
  const chunk = ctx && (await chunkOf(ctx, operation).catch(refused));
  if (chunk) await runLong(ctx, operation.id, chunk);
  else if (chunk === null) await stop(db, operation.id);
  return Boolean(chunk);
}

/** What it was about is no longer there: a field was archived, a group deleted. */
function refused(error: unknown) {
  if (error instanceof AppError) return null;
  throw error;
}

async function contextOf(db: Db, { actorKind, actorId, source }: Operation) {
  if (actorKind === "system") return systemContext(db, source);
  return actorKind === "user" && actorId ? contextOfUser(db, actorId, source) : null;
}

/** Undefined where somebody else has to go on with it. */
async function chunkOf(ctx: Context, { kind, params }: Operation): Promise<Chunk | undefined> {
  if (kind === "undo") return undoChunk(ctx, await getOperation(ctx, Number(params?.operation)));
  const change = bulkChange.safeParse(params?.change);
  if (change.success) return bulkChunk(ctx, await deedOf(ctx, change.data));
  const verb = BULK_VERBS.find((one) => kind === `clients.${one}`);
  return verb && waitingChunk(ctx, verbDeed(verb));
}

/** Nobody can go on with it: what was done stays, and can be undone. */
const stop = (db: Db, id: number) =>
  jot(
    db,
    sql`update operations set state = 'stopped', lease_until = null, finished_at = ${Date.now()}
      where id = ${id} and state = 'running'`,
  );
