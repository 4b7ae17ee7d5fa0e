import { type SQL, sql } from "drizzle-orm";
import { sortKey } from "../fold";
import type { KnownClients } from "./known-clients";
import { type Loading, loadKnown } from "./load-known";

/** `in (…)` for any number of keys, as one argument. */
export const listed = (keys: Iterable<string | number>) =>
  sql`(select value from json_each(${JSON.stringify([...new Set(keys)])}))`;

type Found = { id: number };

/** The live clients that have one of these external ids. */
export const withOutside = (
  values: Iterable<string>,
) => sql`select client_id as id from external_ids
  join clients on clients.id = client_id and deleted_at is null where value in ${listed(values)}`;

/** The live clients that have one of these fiscal codes. */
export const withCode = (codes: Iterable<string>) =>
  sql`select id from clients where deleted_at is null and fiscal_code in ${listed(codes)}`;

/** The live clients of these names, or of names that differ in case and marks only. */
export const withName = (names: Iterable<string>) =>
  sql`select id from clients where deleted_at is null and name_sort in ${listed([...names].map(sortKey))}`;

export const withId = (ids: Iterable<number>) =>
  sql`select id from clients where deleted_at is null and id in ${listed(ids)}`;

/** Adds the clients that these queries find to those that are known; those known already stay as they are. */
export async function addFound(loading: Loading, known: KnownClients, queries: readonly SQL[]) {
  const found = await loading.ask<Found>(...queries);
  const ids = new Set(found.flat().map(({ id }) => id));
  const missing = [...ids].filter((id) => !known.has(id));
  for (const client of await loadKnown(loading, missing)) known.add(client);
}
