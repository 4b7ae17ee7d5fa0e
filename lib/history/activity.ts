import { sql } from "drizzle-orm";
import { fromRow } from "@/db/from-row";
import { type Operation, operations } from "@/db/schema";
import { authorize, type Context } from "../context";
import { countReasons, type ReasonCount } from "./failures";
import { stopLong } from "./long-operation";
import { type NamedOperation, nameOperations } from "./name-operations";
import { ownOperation } from "./own-operation";
import { withUndoable } from "./queries";

/** A long operation as whoever began it follows it. */
export type Activity = Pick<
  NamedOperation,
  | "id"
  | "kind"
  | "label"
  | "clientId"
  | "original"
  | "state"
  | "total"
  | "done"
  | "skipped"
  | "failed"
  | "startedAt"
  | "undoable"
> & {
  /** What stood in the way of how many rows, the most frequent first. */
  reasons: ReasonCount[];
};

const DAY_MS = 86_400_000;
const MOST = 20;
const LOOKED_AT = 2000; // of one's newest operations: among them are long ones

/** One's own long operations that go on or ended within a day, newest first. */
export async function listActivity(ctx: Context): Promise<Activity[]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const { kind, id } = ctx.actor;
  // operations_actor_idx
  const rows = await ctx.db.rows<Record<string, unknown>>(sql`select * from
    (select * from operations where actor_kind = ${kind} and actor_id = ${id}
      order by id desc limit ${LOOKED_AT})
    where cursor is not null and (finished_at is null or finished_at > ${Date.now() - DAY_MS})
    order by id desc limit ${MOST}`);
  const found = rows.map((row) => fromRow(operations, row));
  const named = await nameOperations(
    ctx,
    found.map((one) => withUndoable(ctx, one)),
  );
  const reasons = await countReasons(
    ctx,
    found.filter(({ skipped, failed }) => skipped + failed > 0).map(({ id }) => id),
  );
  const halted = haltedUndos(found);
  return named.map((one) => ({
    ...toActivity(one),
    undoable: one.undoable || halted.has(one.id),
    reasons: reasons.get(one.id) ?? [],
  }));
}

/** What an undo left half done that was stopped or failed: another Undo goes on with it. */
const haltedUndos = (found: Operation[]) =>
  new Set(
    found
      .filter(({ state }) => state === "stopped" || state === "failed")
      .map(({ undoOf }) => undoOf),
  );

/** What the browser needs, and no lease, file or parameter. */
function toActivity(one: NamedOperation): Omit<Activity, "reasons"> {
  const { id, kind, label, clientId, original, state, startedAt, undoable } = one;
  const { total, done, skipped, failed } = one;
  return {
    ...{ id, kind, label, clientId, original, state, startedAt, undoable },
    ...{ total, done, skipped, failed },
  };
}

/** Stops an operation that runs; what it did stays, and can be undone. */
export async function stopOperation(ctx: Context, id: number): Promise<void> {
  await ownOperation(ctx, id);
  await stopLong(ctx, id);
}
