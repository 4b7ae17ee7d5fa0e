import { type SQL, sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { newVersion } from "@/db/columns";
import type { Writer } from "@/db/write";
import type { Context } from "../context";
import type { Failure } from "../history/run-long";
import type { BulkReason } from "./bulk-change";
import { live, reachableClients, visibleClients } from "./visibility";

/** One thing done to some clients in the open transaction: which of them it changed. */
export type Deed = {
  right: "update" | "delete";
  run: (ctx: Context, w: Writer, ids: number[]) => Promise<number[]>;
  /** Why a client that one may change was left as it is, from `clients`. */
  left?: SQL;
};

type Setting = { set: SQL; fitting: SQL; right?: Deed["right"]; left?: SQL };

/** Sets a column on all of them in one statement. */
export const columnDeed = ({ set, fitting, right = "update", left }: Setting): Deed => ({
  right,
  left,
  run: async (ctx, w, ids) => {
    const rows = await w.rows<{ id: number }>(sql`update clients
      set ${sql.join([set, ...newVersion], sql`, `)} where id in ${idsIn(ids)} and ${fitting}
      and ${reachableClients(ctx, right)} returning id`);
    return rows.map(({ id }) => id);
  },
});

/** Of these, the live ones that one may change. */
export async function changeable(ctx: Context, w: Writer, ids: number[]): Promise<number[]> {
  const rows = await w.rows<{ id: number }>(sql`select id from clients
    where id in ${idsIn(ids)} and ${live} and ${reachableClients(ctx, "update")}`);
  return rows.map(({ id }) => id);
}

/** What hangs on clients changed: that makes a new version of them. */
export const renewed = (ids: readonly number[]) =>
  sql`update clients set ${sql.join(newVersion, sql`, `)} where id in ${idsIn(ids)}`;

export type Item = { position: number; id: number };

/** Does it to these rows; those that were left out come with the reason. */
export async function carryOut(ctx: Context, w: Writer, deed: Deed, items: readonly Item[]) {
  const ids = items.map(({ id }) => id);
  const done = new Set(await deed.run(ctx, w, ids));
  const left = items.filter(({ id }) => !done.has(id));
  const reasons = await reasonsFor(ctx, w, deed, left);
  const failures = left.map(({ position, id }): Failure => {
    const reason = `bulk.reasons.${reasons.get(id) ?? "gone"}`;
    return { position, entityId: id, outcome: "skipped", reason };
  });
  return { done: done.size, failures };
}

async function reasonsFor(ctx: Context, w: Writer, deed: Deed, items: readonly Item[]) {
  if (!items.length) return new Map<number, BulkReason>();
  const { right, left = sql`case when deleted_at is null then 'already' else 'gone' end` } = deed;
  const rows = await w.rows<{ id: number; reason: BulkReason }>(sql`select id,
    case when ${reachableClients(ctx, right)} then ${left} else 'notYours' end as reason
    from clients where id in ${idsIn(items.map(({ id }) => id))} and ${visibleClients(ctx)}`);
  return new Map(rows.map(({ id, reason }) => [id, reason]));
}
