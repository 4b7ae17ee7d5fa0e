import { sql } from "drizzle-orm";
import { idsIn, insertRows, updateRows } from "@/db/bulk";
import { fromRow } from "@/db/from-row";
import { clientGroups, clientPeople, contacts } from "@/db/schema";
import type { Writer } from "@/db/write";
import { onePrimary, takenAway } from "../contacts/one-primary";
import { contactRow, peopleRows } from "./insert";
import type { ClientChange } from "./schema";

/** What leads from these ids to those that are wanted. */
const between = (now: readonly number[], wanted: readonly number[]) => ({
  added: [...new Set(wanted)].filter((id) => !now.includes(id)),
  removed: now.filter((id) => !wanted.includes(id)),
});

type Role = (typeof clientPeople.$inferInsert)["role"];

/** Gives a client exactly these people in a role; true when that changed anything. Absent leaves them. */
export async function setPeople(w: Writer, clientId: number, role: Role, wanted?: number[]) {
  if (!wanted) return false;
  const rows = await w.rows<{ userId: number }>(sql`select user_id as userId from client_people
    where client_id = ${clientId} and role = ${role}`);
  const { added, removed } = between(
    rows.map(({ userId }) => userId),
    wanted,
  );
  if (added.length) w.later(insertRows(clientPeople, peopleRows(clientId, role, added)));
  if (removed.length) {
    w.later(sql`delete from client_people where client_id = ${clientId} and role = ${role}
      and user_id in ${idsIn(removed)}`);
  }
  return added.length + removed.length > 0;
}

/**
 * Gives a client exactly these groups; true when that changed anything. Absent leaves them, and so
 * do groups that are deleted: nobody sees those, and undo may bring them back.
 */
export async function setGroups(w: Writer, clientId: number, wanted: ClientChange["groupIds"]) {
  if (!wanted) return false;
  const rows = await w.rows<{ groupId: number }>(
    sql`select group_id as groupId from client_groups join groups on groups.id = group_id
      where client_id = ${clientId} and deleted_at is null`,
  );
  const { added, removed } = between(
    rows.map(({ groupId }) => groupId),
    wanted,
  );
  if (added.length)
    w.later(
      insertRows(
        clientGroups,
        added.map((groupId) => ({ clientId, groupId })),
      ),
    );
  if (removed.length) {
    w.later(sql`delete from client_groups
      where client_id = ${clientId} and group_id in ${idsIn(removed)}`);
  }
  return added.length + removed.length > 0;
}

const PERSON = ["firstName", "lastName", "position", "email", "phone"] as const;

/** Changes the primary contact, makes one when there is none, or takes it away when null. */
export async function setPrimaryContact(
  w: Writer,
  clientId: number,
  wanted: ClientChange["primaryContact"],
) {
  if (wanted === undefined) return false;
  const [row] = await w.rows(sql`select * from contacts where client_id = ${clientId}
    and deleted_at is null order by is_primary desc, sort_order, id limit 1`);
  const now = row && fromRow(contacts, row);
  if (!wanted) {
    if (now) w.later(takenAway([now.id]), onePrimary([clientId]));
    return now !== undefined;
  }
  if (!now) {
    w.later(insertRows(contacts, [contactRow(clientId, wanted, 0)]));
    return true;
  }
  const differs = PERSON.some((field) => wanted[field] !== now[field]);
  const again = sql`version = version + 1, updated_at = ${Date.now()}`;
  if (differs) w.later(updateRows(contacts, [{ id: now.id, ...wanted }], [again]));
  return differs;
}
