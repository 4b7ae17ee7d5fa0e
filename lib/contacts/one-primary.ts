import { type SQL, sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { newVersion } from "@/db/columns";

/** Leaves each of these clients one primary contact: the one that is, else the first in order. */
export const onePrimary = (clientIds: readonly number[]): SQL => sql`update contacts
  set is_primary = not is_primary where client_id in ${idsIn(clientIds)} and deleted_at is null
    and is_primary <> (id = (select id from contacts as first where first.client_id = contacts.client_id
      and deleted_at is null order by is_primary desc, sort_order, id limit 1))`;

/** Takes contacts away; who is not there is not the primary one. */
export const takenAway = (ids: readonly number[]): SQL => sql`update contacts
  set deleted_at = ${Date.now()}, is_primary = false, ${sql.join(newVersion, sql`, `)}
  where id in ${idsIn(ids)}`;
