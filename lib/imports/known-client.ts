import { type SQLWrapper, sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { fromRow } from "@/db/from-row";
import { clients } from "@/db/schema";
import type { OwnColumns, PreparedClient } from "../clients/insert";
import { reachableClients, visibleClients } from "../clients/visibility";
import type { Context } from "../context";
import { groupBy } from "../group-by";
import type { Person } from "./line";

/** Asks the database: within the write, or outside it for a dry run. */
export type Ask = <T>(...queries: SQLWrapper[]) => Promise<T[][]>;

/** A person of a client, and what lines changed of her. */
export type KnownPerson = Person & { id: number | null; primary: boolean; patch: PersonPatch };
export type PersonPatch = Partial<Person & { primary: boolean }>;

/** A client that lines speak of, as they leave it. Nothing of it is written before the chunk ends. */
export type KnownClient = {
  /** Null: the chunk makes it. */
  id: number | null;
  own: OwnColumns;
  /** Own columns that lines changed. */
  patch: Partial<OwnColumns>;
  people: KnownPerson[];
  groups: string[];
  outside: string[];
  addedOutside: string[];
  groupsChanged: boolean;
  /** As it was made ready, while no later line changed it. */
  ready: PreparedClient | null;
  visible: boolean;
  reachable: boolean;
};

type Row = Record<string, unknown>;
type OfClient = { clientId: number };
type PersonRow = OfClient & Person & { id: number; isPrimary: number };

/** Clients as they are in the database, with all that a line may change. */
export async function loadKnown(
  ctx: Context,
  ask: Ask,
  ids: readonly number[],
): Promise<KnownClient[]> {
  if (!ids.length) return [];
  const all = idsIn(ids);
  const [rows = [], people = [], groups = [], outside = []] = await ask<Row>(
    sql`select clients.*, ${visibleClients(ctx)} as visible, ${reachableClients(ctx, "update")} as reachable
      from clients where id in ${all} and deleted_at is null`,
    sql`select id, client_id as clientId, first_name as firstName, last_name as lastName, position,
      email, phone, is_primary as isPrimary from contacts
      where client_id in ${all} and deleted_at is null order by is_primary desc, sort_order, id`,
    sql`select client_id as clientId, name_sort as key from client_groups
      join groups on groups.id = group_id where client_id in ${all} and groups.deleted_at is null`,
    sql`select client_id as clientId, value from external_ids where client_id in ${all}`,
  );
  const byClient = <T>(list: Row[]) => groupBy(list as (T & OfClient)[], (one) => one.clientId);
  const peopleOf = byClient<PersonRow>(people);
  const groupsOf = byClient<{ key: string }>(groups);
  const outsideOf = byClient<{ value: string }>(outside);
  return rows.map((row) => {
    const id = Number(row.id);
    return {
      id,
      own: fromRow(clients, row),
      patch: {},
      people: (peopleOf.get(id) ?? []).map(toPerson),
      groups: (groupsOf.get(id) ?? []).map(({ key }) => key),
      outside: (outsideOf.get(id) ?? []).map(({ value }) => value),
      addedOutside: [],
      groupsChanged: false,
      ready: null,
      visible: row.visible === 1,
      reachable: row.reachable === 1,
    };
  });
}

const toPerson = ({ clientId: _, isPrimary, ...person }: PersonRow): KnownPerson => ({
  ...person,
  primary: isPrimary === 1,
  patch: {},
});

/** Whether anything of it is to be written. */
export const isChanged = (known: KnownClient) =>
  known.id === null ||
  known.groupsChanged ||
  known.addedOutside.length > 0 ||
  Object.keys(known.patch).length > 0 ||
  known.people.some(({ id, patch }) => id === null || Object.keys(patch).length > 0);
