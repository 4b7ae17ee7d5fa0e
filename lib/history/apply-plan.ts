import { sql } from "drizzle-orm";
import { idsIn, insertInto, updateIn, updateRows } from "@/db/bulk";
import { newVersion } from "@/db/columns";
import { clients } from "@/db/schema";
import type { Writer } from "@/db/write";
import { rederiveClients, UNDERIVED } from "../clients/derive";
import { onePrimary } from "../contacts/one-primary";
import { bySameColumns } from "../group-by";
import { settleAllocations } from "../payments/settle-allocations";
import type { Plan } from "./replay";
import { UNDOABLE } from "./tables";

/** Carries a replay out: a statement a table and set of columns, then what is made from the rows. */
export async function applyPlan(w: Writer, plan: Plan) {
  for (const [entity, ids] of plan.deletes) {
    w.later(sql`delete from ${sql.identifier(entity)} where id in ${idsIn(ids)}`);
  }
  for (const [entity, rows] of plan.inserts) {
    for (const alike of bySameColumns(rows)) w.later(insertInto(entity, alike, { orIgnore: true }));
  }
  for (const [entity, patches] of plan.patches) {
    const rows = [...patches].map(([id, patch]) => ({ id, ...patch }));
    for (const alike of bySameColumns(rows)) w.later(updateIn(entity, alike, alsoOf(entity)));
  }
  const peopled = ofEntity(plan, "contacts").flatMap(({ clientId }) => clientId ?? []);
  if (peopled.length) w.later(onePrimary([...new Set(peopled)]));
  const hung = clientsHungOn(plan).map((id) => ({ id }));
  if (hung.length) w.later(updateRows(clients, hung, newVersion));
  await w.flush();
  const putBack = plan.inserts.get("allocations") ?? [];
  await settleAllocations(
    w,
    clientsWithMoney(plan),
    putBack.map(({ id }) => Number(id)),
  );
  await rederiveClients(w, clientsToDerive(plan));
}

/** What is set beside what was undone. */
function alsoOf(entity: string) {
  if (entity === "field_values") return [sql`sort_key = null`]; // made anew with the client's keys
  return UNDOABLE.get(entity)?.versioned ? newVersion : [];
}

/** Clients that change only in what is part of them: that makes a new version of them, too. */
function clientsHungOn({ undone, patches }: Plan): number[] {
  const own = patches.get("clients");
  const itsOwn = undone.filter(({ entity }) => UNDOABLE.get(entity)?.right === null);
  const ids = new Set(itsOwn.map(({ clientId }) => clientId));
  return [...ids].filter((id): id is number => id !== null && !own?.has(id));
}

const MONEY = new Set(["invoices", "credit_notes", "payments", "allocations"]);

const clientsWithMoney = ({ undone }: Plan): number[] => [
  ...new Set(undone.flatMap(({ entity, clientId }) => (MONEY.has(entity) && clientId) || [])),
];

const ofEntity = ({ undone }: Plan, name: string) => undone.filter(({ entity }) => entity === name);

function clientsToDerive({ undone }: Plan): number[] {
  const touched = undone.filter(({ entity, before, after, clientId }) => {
    if (clientId === null || !UNDOABLE.get(entity)?.derives) return false;
    if (entity !== "clients") return true;
    return Object.keys({ ...before, ...after }).some((field) => !UNDERIVED.has(field));
  });
  return [...new Set(touched.map(({ clientId }) => clientId as number))];
}
