import { sql } from "drizzle-orm";
import { insertRows } from "@/db/bulk";
import { fromRow } from "@/db/from-row";
import { type Operation, operationItems, operations } from "@/db/schema";
import { inTransaction, type Writer } from "@/db/write";
import type { Context } from "../context";
import { jot } from "./bookkeeping";
import { HOLDER, isHeld } from "./lease";
import { getOperation } from "./long-operation";
import { enter, leave } from "./write";

const LEASE_MS = 30_000;
const CHUNK_MS = 30; // how long one chunk should hold the write lock; the bound is 50
const PAUSE_MS = 4; // in which whoever waits for the lock gets it

export type Failure = {
  position: number;
  entityId?: number | null;
  outcome: "failed" | "skipped";
  reason: string;
};

/** What one chunk did. `cursor` is where the next begins; null says there is no next. */
export type Step = { cursor: unknown; done: number; skipped?: number; failures?: Failure[] };

/** One chunk of a long operation: up to `size` rows from `cursor` on, in the open transaction. */
export type Chunk = (
  w: Writer,
  at: { cursor: unknown; size: number; operation: Operation },
) => Promise<Step>;

/** A chunk, and what can be made ready for it while others may write. */
export type Work = {
  chunk: Chunk;
  prepare?: (at: { cursor: unknown; size: number }) => Promise<void>;
};

/** Told after every chunk that was kept: rows done in all, and what this chunk did. */
export type OnProgress = (done: number, step: Step) => void;

/** Takes the lease of a running operation; null while somebody else holds it. */
async function takeLease(ctx: Context, id: number): Promise<Operation | null> {
  const found = await getOperation(ctx, id);
  if (isHeld(found)) return null;
  const [rows] = await jot(
    ctx.db,
    sql`update operations set lease_holder = ${HOLDER},
    lease_until = ${Date.now() + LEASE_MS} where id = ${id} and state = 'running'
    and lease_holder is ${found.leaseHolder} and lease_until is ${found.leaseUntil} returning *`,
  );
  return rows?.[0] ? fromRow(operations, rows[0]) : null;
}

/**
 * Runs a long operation to its end in chunks that each commit with their changes and progress, so
 * that whoever finds the lease expired goes on without doing a row twice. Returns it as it ended.
 */
export async function runLong(
  ctx: Context,
  id: number,
  work: Chunk | Work,
  onProgress?: OnProgress,
) {
  const operation = await takeLease(ctx, id);
  if (!operation) return getOperation(ctx, id);
  try {
    await runChunks(
      ctx,
      operation,
      typeof work === "function" ? { chunk: work } : work,
      onProgress,
    );
  } catch (error) {
    await jot(
      ctx.db,
      sql`update operations set state = 'failed', lease_until = null,
      finished_at = ${Date.now()} where id = ${id} and state = 'running' and lease_holder = ${HOLDER}`,
    );
    throw error;
  }
  return getOperation(ctx, id);
}

async function runChunks(
  ctx: Context,
  operation: Operation,
  { chunk, prepare }: Work,
  onProgress?: OnProgress,
) {
  let size = 100;
  let done = operation.done;
  let left = 0;
  for (let cursor: unknown = operation.cursor; cursor !== null; ) {
    let began = 0;
    await prepare?.({ cursor, size });
    await pause(PAUSE_MS - (performance.now() - left));
    const frame = { first: [renew(operation.id), enter(operation.id)], last: [leave] };
    const { result, opened } = await inTransaction(ctx.db, frame, async (w) => {
      began = performance.now(); // the lock is ours from here on
      const step = await chunk(w, { cursor, size, operation });
      w.later(...progress(operation.id, step));
      if (w.opened[0]?.rows.length === 0) throw new LeaseLost();
      return step;
    }).catch(stopped);
    if (!result || !opened[0]?.rows.length) return;
    cursor = result.cursor;
    left = performance.now();
    size = fitted(size, left - began);
    done += result.done;
    onProgress?.(done, result);
  }
}

const pause = (ms: number) => new Promise((go) => (ms > 0 ? setTimeout(go, ms) : setImmediate(go)));

class LeaseLost extends Error {}

/** Stopped or taken over: what this chunk did was rolled back, what came before stays. */
function stopped(error: unknown) {
  if (error instanceof LeaseLost) return { result: null, opened: [], closed: [] };
  throw error;
}

/** Towards the size that takes its time; one slow chunk among quick ones changes little. */
const fitted = (size: number, took: number) => {
  const factor = Math.max(0.5, Math.min(1.5, CHUNK_MS / Math.max(took, 1)));
  return Math.max(40, Math.min(500, Math.round(size * factor)));
};

const renew = (id: number) => sql`update operations set lease_until = ${Date.now() + LEASE_MS}
  where id = ${id} and lease_holder = ${HOLDER} and state = 'running' returning id`;

function progress(id: number, { cursor, done, skipped = 0, failures = [] }: Step) {
  const failed = failures.filter(({ outcome }) => outcome === "failed").length;
  const passed = skipped + failures.length - failed;
  const end =
    cursor === null
      ? sql`, state = 'done', lease_until = null,
    finished_at = cast(unixepoch('subsec') * 1000 as integer)`
      : sql``;
  const step = sql`update operations set cursor = ${JSON.stringify(cursor)}, done = done + ${done},
    skipped = skipped + ${passed}, failed = failed + ${failed} ${end} where id = ${id}`;
  const rows = failures.map((one) => ({ operationId: id, entityId: null, ...one }));
  return rows.length ? [step, insertRows(operationItems, rows)] : [step];
}
