import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { insertRows } from "@/db/bulk";
import { fromRow } from "@/db/from-row";
import { type Operation, operationItems, operations } from "@/db/schema";
import { inTransaction, type Writer } from "@/db/write";
import type { Context } from "../context";
import { jot } from "./bookkeeping";
import { getOperation } from "./long-operation";
import { enter, leave } from "./write";

const LEASE_MS = 30_000;
const CHUNK_MS = 20; // how long one chunk should hold the write lock; the bound is 50
const PAUSE_MS = 4; // in which whoever waits for the lock gets it
const HOLDER = randomUUID();

export type Failure = { position: number; entityId?: number | null; outcome: "failed" | "skipped"; reason: string };

/** What one chunk did. `cursor` is where the next begins; null says there is no next. */
export type Step = { cursor: unknown; done: number; skipped?: number; failures?: Failure[] };

/** One chunk of a long operation: up to `size` rows from `cursor` on, in the open transaction. */
export type Chunk = (w: Writer, at: { cursor: unknown; size: number; operation: Operation }) => Promise<Step>;

/** Takes the lease of a running operation; null while somebody else holds it. */
async function takeLease(ctx: Context, id: number): Promise<Operation | null> {
  const now = Date.now();
  const [rows] = await jot(ctx.db, sql`update operations set lease_holder = ${HOLDER},
    lease_until = ${now + LEASE_MS} where id = ${id} and state in ('running', 'undoing')
    and (lease_until is null or lease_until < ${now}) returning *`);
  return rows?.[0] ? fromRow(operations, rows[0]) : null;
}

/**
 * Runs a long operation to its end in chunks that each commit with their changes and progress, so
 * that whoever finds the lease expired goes on without doing a row twice. Returns it as it ended.
 */
export async function runLong(ctx: Context, id: number, chunk: Chunk, onProgress?: (done: number) => void) {
  const operation = await takeLease(ctx, id);
  if (!operation) return getOperation(ctx, id);
  try {
    await runChunks(ctx, operation, chunk, onProgress);
  } catch (error) {
    await jot(ctx.db, sql`update operations set state = 'failed', lease_until = null,
      finished_at = ${Date.now()} where id = ${id} and state = 'running' and lease_holder = ${HOLDER}`);
    throw error;
  }
  return getOperation(ctx, id);
}

async function runChunks(ctx: Context, operation: Operation, chunk: Chunk, onProgress?: (done: number) => void) {
  let size = 100;
  let done = operation.done;
  for (let cursor: unknown = operation.cursor; cursor !== null; ) {
    let began = 0;
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
    onProgress?.((done += result.done));
    size = fitted(size, performance.now() - began);
    await new Promise((go) => setTimeout(go, PAUSE_MS));
  }
}

class LeaseLost extends Error {}

/** Stopped or taken over: what this chunk did was rolled back, what came before stays. */
function stopped(error: unknown) {
  if (error instanceof LeaseLost) return { result: null, opened: [], closed: [] };
  throw error;
}

const fitted = (size: number, took: number) =>
  Math.max(20, Math.min(500, Math.round((size * CHUNK_MS) / Math.max(took, 1))));

const renew = (id: number) => sql`update operations set lease_until = ${Date.now() + LEASE_MS}
  where id = ${id} and lease_holder = ${HOLDER} and state = 'running' returning id`;

function progress(id: number, { cursor, done, skipped = 0, failures = [] }: Step) {
  const failed = failures.filter(({ outcome }) => outcome === "failed").length;
  const passed = skipped + failures.length - failed;
  const end = cursor === null ? sql`, state = 'done', lease_until = null,
    finished_at = cast(unixepoch('subsec') * 1000 as integer)` : sql``;
  const step = sql`update operations set cursor = ${JSON.stringify(cursor)}, done = done + ${done},
    skipped = skipped + ${passed}, failed = failed + ${failed} ${end} where id = ${id}`;
  const rows = failures.map((one) => ({ operationId: id, entityId: null, ...one }));
  return rows.length ? [step, insertRows(operationItems, rows)] : [step];
}

