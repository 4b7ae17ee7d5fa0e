import type { Change } from "@/db/schema";
import { UNDOABLE } from "./tables";

type Row = Record<string, unknown>;

/** A field that somebody changed after the change that is to be taken back. */
export type Conflict = {
  changeId: number;
  entity: string;
  entityId: number;
  clientId: number | null;
  field: string;
  before: unknown;
  mine: unknown;
  theirs: unknown;
};

/** What taking changes back comes to, per table. */
export type Plan = {
  patches: Map<string, Map<number, Row>>; // table → id → columns to set
  inserts: Map<string, Row[]>;
  deletes: Map<string, number[]>;
  conflicts: Conflict[];
  /** Changes that are taken back, wholly or in part. */
  undone: Change[];
};

export const rowKey = (entity: string, id: number) => `${entity} ${id}`;

/**
 * Works out, last change first, what brings the rows back to what they were. `rows` are the rows as
 * they are now and follow along. A field that differs from what the change left is a conflict, and
 * stays unless `force` says otherwise.
 */
export function planReplay(
  changes: readonly Change[],
  rows: Map<string, Row>,
  force: boolean,
): Plan {
  const plan: Plan = {
    patches: new Map(),
    inserts: new Map(),
    deletes: new Map(),
    conflicts: [],
    undone: [],
  };
  const newestFirst = [...changes].sort((a, b) => b.id - a.id);
  for (const change of newestFirst) {
    const row = rows.get(rowKey(change.entity, change.entityId));
    if (change.kind === "remove") putBack(plan, change, rows, force);
    else if (change.kind === "create") takeAway(plan, change, row, force);
    else revert(plan, change, row, force);
  }
  return plan;
}

function putBack(plan: Plan, change: Change, rows: Map<string, Row>, force: boolean) {
  const { entity, entityId, before } = change;
  const row = rows.get(rowKey(entity, entityId));
  if (row) return putBackOver(plan, change, row, force);
  const again = { id: entityId, ...before };
  listIn(plan.inserts, entity).push(again);
  rows.set(rowKey(entity, entityId), again);
  plan.undone.push(change);
}

/** Somebody made it again: what that says otherwise is a conflict. */
function putBackOver(plan: Plan, change: Change, row: Row, force: boolean) {
  const wanted = Object.entries(change.before ?? {}).filter(
    ([field, value]) => row[field] !== value,
  );
  if (!wanted.length) return;
  if (!force) {
    plan.conflicts.push(
      ...conflictsOf(
        change,
        row,
        wanted.map(([field]) => field),
      ),
    );
    return;
  }
  set(plan, { ...change, entityId: Number(row.id) }, row, Object.fromEntries(wanted));
  plan.undone.push(change);
}

function takeAway(plan: Plan, change: Change, row: Row | undefined, force: boolean) {
  const table = UNDOABLE.get(change.entity);
  if (!row || !table || (table.soft && row.deleted_at !== null)) return;
  const numbered = table.numbered && row.number !== null;
  if (numbered && row.status === "cancelled") return;
  const fields = Object.keys(change.after ?? {});
  const found = force ? [] : conflictsOf(change, row, fields);
  plan.conflicts.push(...found);
  if (found.length) return;
  if (numbered) set(plan, change, row, { status: "cancelled" });
  else if (table.soft) set(plan, change, row, { deleted_at: Date.now() });
  else listIn(plan.deletes, change.entity).push(change.entityId);
  plan.undone.push(change);
}

function revert(plan: Plan, change: Change, row: Row | undefined, force: boolean) {
  if (!row) return;
  const before = change.before ?? {};
  const found = force ? [] : conflictsOf(change, row, Object.keys(before));
  plan.conflicts.push(...found);
  const contested = new Set(found.map(({ field }) => field));
  const back = Object.entries(before).filter(
    ([field, value]) => !contested.has(field) && row[field] !== value,
  );
  if (!back.length) return;
  set(plan, change, row, Object.fromEntries(back));
  plan.undone.push(change);
}

function set(plan: Plan, { entity, entityId }: Change, row: Row, patch: Row) {
  const patches = plan.patches.get(entity) ?? new Map<number, Row>();
  patches.set(entityId, { ...patches.get(entityId), ...patch });
  plan.patches.set(entity, patches);
  Object.assign(row, patch);
}

const conflictsOf = (change: Change, row: Row, fields: string[]): Conflict[] =>
  fields
    .filter((field) => row[field] !== (change.after?.[field] ?? null))
    .filter((field) => row[field] !== (change.before?.[field] ?? null)) // theirs is what was before
    .map((field) => ({
      changeId: change.id,
      entity: change.entity,
      entityId: change.entityId,
      clientId: change.clientId,
      field,
      before: change.before?.[field] ?? null,
      mine: change.after?.[field] ?? null,
      theirs: row[field],
    }));

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
