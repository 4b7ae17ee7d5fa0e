import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { fromRow } from "@/db/from-row";
import { type Change, changes, type Operation, operations } from "@/db/schema";
import type { Writer } from "@/db/write";
import type { Context } from "../context";
import { AppError } from "../errors";
import { rekeyHolders } from "../fields/rekey";
import { groupBy } from "../group-by";
import { UNDO_DAYS } from "../settings/defaults";
import { refuseWithoutAdmin } from "../users/last-admin";
import { applyPlan } from "./apply-plan";
import { jot } from "./bookkeeping";
import { isHeld } from "./lease";
import { getOperation, reopened, startLong } from "./long-operation";
import { reachableChanges } from "./reach";
import { type Conflict, planReplay, rowKey } from "./replay";
import { type Chunk, type Failure, type OnProgress, runLong } from "./run-long";
import { type Written, write } from "./write";

const SHORT = 300; // changes that one transaction takes back within its 50 ms
const DAY_MS = 86_400_000;

export type Undone = {
  /** Rows that are as they were. */
  done: number;
  /** Changes whose reverse one may not do, or that somebody else took back. */
  skipped: number;
  conflicts: Conflict[];
};

/** Takes an operation back, last change first. Itself an operation, so it can be taken back too. */
export async function undoOperation(
  ctx: Context,
  id: number,
  onProgress?: OnProgress,
): Promise<Written<Undone>> {
  const operation = await getOperation(ctx, id);
  refuseUndo(operation);
  if (operation.state === "undoing") return goOnUndoing(ctx, operation, onProgress);
  const [counted] = await ctx.db.rows<{ n: number }>(
    sql`select count(*) as n from (select 1 from changes where operation_id = ${id} limit ${SHORT + 1})`,
  );
  return (counted?.n ?? 0) > SHORT
    ? undoLong(ctx, operation, onProgress)
    : undoShort(ctx, operation);
}

/** What was left running by a process that is gone can be taken back as far as it went. */
function refuseUndo(operation: Operation) {
  const { id, state, startedAt, undoneBy } = operation;
  const refuse = (message: string, key: string) => new AppError("conflict", message, { key });
  if (undoneBy !== null) throw refuse(`Operation ${id} was undone already.`, "errors.undone");
  if (state === "running" && isHeld(operation)) {
    throw refuse(`Operation ${id} is still running. Stop it first.`, "errors.running");
  }
  if (Date.now() - startedAt > UNDO_DAYS * DAY_MS) {
    throw refuse(`Operation ${id} is older than ${UNDO_DAYS} days.`, "errors.tooOld");
  }
}

const beginUndo = ({ id, label, kind }: Operation) => ({
  kind: "undo",
  label,
  params: { operation: id, kind },
  undoOf: id,
});

async function undoShort(ctx: Context, operation: Operation) {
  const written = await writing(ctx, beginUndo(operation), async (w) => {
    const found = await w.rows(sql`select * from changes where operation_id = ${operation.id}`);
    const undone = await takeBack(ctx, w, found.map(toChange), false);
    if (undone.done) w.later(...markUndone(operation));
    return undone;
  });
  await rekeyFields(ctx, operation);
  return written;
}

/** What there may be one of alone was made anew meanwhile: a field of the same name, say. */
const writing: typeof write = (ctx, begin, run) =>
  write(ctx, begin, run).catch((error) => {
    if (!/UNIQUE constraint failed/.test(String(error))) throw error;
    const message = "Something else has this name or address by now. Rename that first.";
    throw new AppError("conflict", message, { key: "errors.takenSince" });
  });

/** A field that reads otherwise again is found by what it reads. */
async function rekeyFields(ctx: Context, operation: Operation) {
  const fields = await ctx.db.rows<{ id: number }>(
    sql`select distinct entity_id as id from changes
      where operation_id = ${operation.id} and entity = 'fields'`,
  );
  for (const { id } of fields) await rekeyHolders(ctx, id);
}

async function undoLong(ctx: Context, operation: Operation, onProgress?: OnProgress) {
  const [counted] = await ctx.db.rows<{ n: number }>(
    sql`select count(*) as n from changes where operation_id = ${operation.id}`,
  );
  const start = { ...beginUndo(operation), total: counted?.n, cursor: Number.MAX_SAFE_INTEGER };
  return runUndo(ctx, operation, await startLong(ctx, start), onProgress);
}

async function runUndo(ctx: Context, target: Operation, id: number, onProgress?: OnProgress) {
  const ended = await runLong(ctx, id, undoChunk(ctx, target), onProgress);
  const result = { done: ended.done, skipped: ended.skipped, conflicts: [] };
  return { result, operation: id };
}

/** An undo that was interrupted goes on from where it was. */
async function goOnUndoing(ctx: Context, target: Operation, onProgress?: OnProgress) {
  const [row] = await ctx.db.rows<Record<string, unknown>>(sql`select * from operations
    where undo_of = ${target.id} and cursor <> 'null' order by id desc limit 1`);
  const undo = row && fromRow(operations, row);
  if (!undo || isHeld(undo)) {
    const message = `Operation ${target.id} is being undone right now.`;
    throw new AppError("conflict", message, { key: "errors.running" });
  }
  await jot(ctx.db, reopened(undo.id));
  return runUndo(ctx, target, undo.id, onProgress);
}

/** One chunk of a long undo of `target`, from its last change backwards. */
export const undoChunk =
  (ctx: Context, target: Operation): Chunk =>
  async (w, { cursor, size, operation }) => {
    const found = await w.rows(sql`select * from changes where operation_id = ${target.id}
      and id < ${Number(cursor)} order by id desc limit ${size}`);
    const list = found.map(toChange);
    const { done, skipped, conflicts } = await takeBack(ctx, w, list, false);
    const next = list.length === size ? (list.at(-1)?.id ?? null) : null;
    const undoing = sql`update operations set state = 'undoing' where id = ${target.id}`;
    const any = sql`(select done from operations where id = ${operation.id}) + ${done} > 0`;
    w.later(...(next === null ? [...asBefore(target), ...markUndone(target, any)] : [undoing]));
    return { cursor: next, done, skipped, failures: conflicts.map(toFailure) };
  };

const toFailure = ({ changeId, entityId, field }: Conflict): Failure => ({
  position: changeId,
  entityId,
  outcome: "skipped",
  reason: `${field} was changed since`,
});

/** Puts single changes back, whatever came after them when `force` says so. */
export async function undoChanges(
  ctx: Context,
  ids: number[],
  force = false,
): Promise<Written<Undone>> {
  return writing(ctx, { kind: "change.undo", params: { changes: ids } }, async (w) => {
    const found = await w.rows(sql`select changes.*, coalesce(clients.name, '') as client_name
      from changes left join clients on clients.id = client_id where changes.id in ${idsIn(ids)}`);
    const label = String(found[0]?.client_name ?? "");
    w.later(
      sql`update operations set label = ${label} where id = (select operation_id from writer)`,
    );
    return takeBack(ctx, w, found.map(toChange), force);
  });
}

const toChange = (row: Record<string, unknown>): Change => fromRow(changes, row);

async function takeBack(ctx: Context, w: Writer, all: Change[], force: boolean): Promise<Undone> {
  const list = await standingAlone(w, all);
  const reachable = await reachableChanges(ctx, w, list);
  const plan = planReplay(reachable, await rowsOf(w, reachable), force);
  await applyPlan(w, plan);
  if (reachable.some(({ entity }) => entity === "users")) await refuseWithoutAdmin(w);
  const contested = new Set(plan.conflicts.map(({ changeId }) => changeId));
  const skipped = list.length - new Set([...contested, ...plan.undone.map(({ id }) => id)]).size;
  return { done: plan.undone.length, skipped, conflicts: plan.conflicts };
}

/** What was made together with its client goes and comes with it. */
async function standingAlone(w: Writer, list: Change[]): Promise<Change[]> {
  const hanging = list.filter(({ entity, kind }) => entity !== "clients" && kind === "create");
  const ids = [...new Set(hanging.flatMap(({ clientId }) => clientId ?? []))];
  if (!ids.length) return list;
  const made = await w.rows<{ id: number; operation: number }>(sql`select entity_id as id,
    operation_id as operation from changes
    where entity = 'clients' and kind = 'create' and entity_id in ${idsIn(ids)}`);
  const together = new Set(made.map(({ id, operation }) => `${id} ${operation}`));
  return list.filter(
    (change) =>
      !hanging.includes(change) || !together.has(`${change.clientId} ${change.operationId}`),
  );
}

/** The rows that changes speak of, as they are now. */
async function rowsOf(w: Writer, list: readonly Change[]) {
  const rows = new Map<string, Record<string, unknown>>();
  for (const [entity, some] of groupBy(list, (change) => change.entity)) {
    const ids = [...new Set(some.map(({ entityId }) => entityId))];
    const found = await w.rows(
      sql`select * from ${sql.identifier(entity)} where id in ${idsIn(ids)}`,
    );
    for (const row of found) rows.set(rowKey(entity, Number(row.id)), row);
  }
  for (const row of await valuesMadeAnew(w, list)) {
    rows.set(rowKey("field_values", Number(row.removed)), row);
  }
  return rows;
}

/** A value that was taken away and then given anew is another row in the same place. */
async function valuesMadeAnew(w: Writer, list: readonly Change[]) {
  const gone = list.filter(({ entity, kind }) => entity === "field_values" && kind === "remove");
  if (!gone.length) return [];
  const places = gone.map(({ entityId, before }) => [
    entityId,
    before?.client_id,
    before?.field_id,
  ]);
  return w.rows(sql`select field_values.*, gone.value ->> 0 as removed
    from json_each(${JSON.stringify(places)}) as gone cross join field_values
    on client_id = gone.value ->> 1 and field_id = gone.value ->> 2`);
}

/** Who may take nothing back leaves an operation as it was, for those who may. */
const asBefore = ({ id, state }: Operation) => [
  sql`update operations set state = ${state === "undoing" ? "done" : state} where id = ${id}`,
];

/** Taking an undo back brings the operation it undid to life again. */
const markUndone = ({ id, undoOf }: Operation, any = sql`true`) => [
  sql`update operations set state = 'undone', undone_by = (select operation_id from writer)
    where id = ${id} and ${any}`,
  ...(undoOf === null
    ? []
    : [
        sql`update operations set state = 'done', undone_by = null where id = ${undoOf} and ${any}`,
      ]),
];
