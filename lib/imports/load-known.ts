import { type SQLWrapper, sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { fromRow } from "@/db/from-row";
import { clients } from "@/db/schema";
import { reachableClients, visibleClients } from "../clients/visibility";
import type { Person } from "../contacts/schema";
import type { Context } from "../context";
import type { KeptValue } from "../fields/set-values";
import { groupBy } from "../group-by";
import { blank, type KnownClient, type KnownPerson, type Role } from "./known-client";

/** Asks the database: within the write, or outside it for a dry run. */
export type Ask = <T>(...queries: SQLWrapper[]) => Promise<T[][]>;

type Row = Record<string, unknown>;
type OfClient = { clientId: number };
type PersonRow = OfClient & Person & { id: number; isPrimary: number; sortOrder: number };

/** Whose clients, and which custom fields are looked at. */
export type Loading = { ctx: Context; ask: Ask; fieldIds: readonly number[] };

/** Clients as they are in the database, with all that a line may change. */
export async function loadKnown(
  { ctx, ask, fieldIds }: Loading,
  ids: readonly number[],
): Promise<KnownClient[]> {
  if (!ids.length) return [];
  const all = idsIn(ids);
  const [rows = [], ...hanging] = await ask<Row>(
    sql`select clients.*, ${visibleClients(ctx)} as visible, ${reachableClients(ctx, "update")} as reachable
      from clients where id in ${all} and deleted_at is null`,
    sql`select id, client_id as clientId, first_name as firstName, last_name as lastName, position,
      email, phone, is_primary as isPrimary, sort_order as sortOrder from contacts
      where client_id in ${all} and deleted_at is null order by is_primary desc, sort_order, id`,
    sql`select client_id as clientId, name_sort as key from client_groups
      join groups on groups.id = group_id where client_id in ${all} and groups.deleted_at is null`,
    sql`select client_id as clientId, value from external_ids where client_id in ${all}`,
    sql`select client_id as clientId, user_id as userId, role from client_people
      where client_id in ${all}`,
    sql`select id, client_id as clientId, field_id as fieldId, value from field_values
      where client_id in ${all} and field_id in ${idsIn(fieldIds)}`,
  );
  const of = hangingOf(hanging);
  return rows.map((row) => ({ ...blank(), ...of(Number(row.id)), ...ownOf(row) }));
}

const ownOf = (row: Row) => ({
  id: Number(row.id),
  own: fromRow(clients, row),
  visible: row.visible === 1,
  reachable: row.reachable === 1,
});

/** What hangs on each client, by its id. */
function hangingOf([people = [], groups = [], outside = [], staff = [], values = []]: Row[][]) {
  const byClient = <T>(list: Row[]) => {
    const found = groupBy(list as (T & OfClient)[], (one) => one.clientId);
    return (id: number) => found.get(id) ?? [];
  };
  const peopleOf = byClient<PersonRow>(people);
  const groupsOf = byClient<{ key: string }>(groups);
  const outsideOf = byClient<{ value: string }>(outside);
  const staffOf = byClient<{ userId: number; role: Role }>(staff);
  const valuesOf = byClient<KeptValue>(values);
  return (id: number) => ({
    people: peopleOf(id).map(toPerson),
    groups: groupsOf(id).map(({ key }) => key),
    outside: outsideOf(id).map(({ value }) => value),
    staff: {
      manager: inRole(staffOf(id), "manager"),
      portal_manager: inRole(staffOf(id), "portal_manager"),
    },
    kept: new Map(valuesOf(id).map((one) => [one.fieldId, one])),
  });
}

const inRole = (staff: readonly { userId: number; role: Role }[], wanted: Role) =>
  staff.flatMap(({ userId, role }) => (role === wanted ? [userId] : []));

const toPerson = ({ clientId: _, isPrimary, ...person }: PersonRow): KnownPerson => ({
  ...person,
  primary: isPrimary === 1,
  patch: {},
});
