import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import type { Change } from "@/db/schema";
import type { Writer } from "@/db/write";
import { hasDocuments } from "../clients/documents";
import { reachableClients, visibleClients } from "../clients/visibility";
import { type Context, may } from "../context";
import { changeableViews } from "../views/visibility";
import { UNDOABLE } from "./tables";

/** Of these changes, those whose reverse the actor may do; the rest are skipped. */
export async function reachableChanges(ctx: Context, w: Writer, changes: readonly Change[]) {
  const ids = [...new Set(changes.flatMap(({ clientId }) => clientId ?? []))];
  const viewIds = changes
    .filter(({ entity }) => entity === "views")
    .map(({ entityId }) => entityId);
  const [updatable, deletable, visible, views] = await w.send<{ id: number }>(
    sql`select id from clients where id in ${idsIn(ids)} and ${reachableClients(ctx, "update")}`,
    sql`select id from clients where id in ${idsIn(ids)} and ${reachableClients(ctx, "delete")}
      and not ${hasDocuments}`,
    sql`select id from clients where id in ${idsIn(ids)} and ${visibleClients(ctx)}`,
    sql`select id from views where id in ${idsIn(viewIds)} and ${changeableViews(ctx)}`,
  );
  const [ownViews, seen] = [idSet(views), idSet(visible)];
  const byVerb = { update: idSet(updatable), delete: idSet(deletable) };
  return changes.filter((change) => {
    const right = UNDOABLE.get(change.entity)?.right;
    if (right === undefined) return false;
    if (change.entity === "views")
      return (
        ownViews.has(change.entityId) ||
        (change.before?.shared === 1 && may(ctx, "settings.manage"))
      );
    if (right !== null)
      return may(ctx, right) && (change.clientId === null || seen.has(change.clientId));
    return change.clientId !== null && byVerb[verbOf(change)].has(change.clientId);
  });
}

const idSet = (rows: { id: number }[] | undefined) => new Set(rows?.map(({ id }) => id));

/** Making a client go, or come back, takes the right to delete; all else the right to change. */
const verbOf = ({ entity, kind, before, after }: Change) =>
  entity === "clients" && (kind === "create" || "deleted_at" in { ...before, ...after })
    ? "delete"
    : "update";
