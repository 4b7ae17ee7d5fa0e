import { sql } from "drizzle-orm";
import { idsIn, insertRows } from "@/db/bulk";
import { clientGroups, clientPeople, externalIds } from "@/db/schema";
import type { Writer } from "@/db/write";
import { peopleRows } from "../clients/insert";
import { setValues } from "../fields/set-values";
import type { KnownClient } from "./known-client";

/** A client that was there before the chunk. */
export type Kept = KnownClient & { id: number };
type GroupIds = (one: KnownClient) => number[];

/** Writes what lines changed of what hangs on clients, a statement or two a table. */
export function saveHanging(w: Writer, kept: readonly Kept[], groupIdsOf: GroupIds) {
  saveGroups(
    w,
    kept.filter(({ groupsChanged }) => groupsChanged),
    groupIdsOf,
  );
  saveStaff(
    w,
    kept.filter(({ staffChanged }) => staffChanged),
  );
  saveOutside(w, kept);
  setValues(
    w,
    kept.map((one) => ({
      clientId: one.id,
      values: [...one.values.values()],
      kept: [...one.kept.values()],
    })),
  );
}

function saveGroups(w: Writer, kept: Kept[], idsOf: (one: KnownClient) => number[]) {
  if (!kept.length) return;
  const wanted = kept.flatMap((one) =>
    idsOf(one).map((groupId) => ({ clientId: one.id, groupId })),
  );
  const pairs = sql`select value ->> '$.clientId', value ->> '$.groupId'
    from json_each(${JSON.stringify(wanted)})`;
  w.later(sql`delete from client_groups where client_id in ${idsIn(kept.map(({ id }) => id))}
    and group_id in (select id from groups where deleted_at is null)
    and (client_id, group_id) not in (${pairs})`);
  w.later(sql`insert or ignore into ${clientGroups} (client_id, group_id) ${pairs}`);
}

function saveStaff(w: Writer, kept: readonly Kept[]) {
  if (!kept.length) return;
  const wanted = kept.flatMap(({ id, staff }) => [
    ...peopleRows(id, "manager", staff.manager),
    ...peopleRows(id, "portal_manager", staff.portal_manager),
  ]);
  const rows = sql`select value ->> '$.clientId', value ->> '$.userId', value ->> '$.role'
    from json_each(${JSON.stringify(wanted)})`;
  w.later(sql`delete from client_people where client_id in ${idsIn(kept.map(({ id }) => id))}
    and (client_id, user_id, role) not in (${rows})`);
  w.later(sql`insert or ignore into ${clientPeople} (client_id, user_id, role) ${rows}`);
}

function saveOutside(w: Writer, kept: readonly Kept[]) {
  const added = kept.flatMap(({ id: clientId, addedOutside }) =>
    addedOutside.map((value) => ({ clientId, value })),
  );
  if (added.length) w.later(insertRows(externalIds, added));
}
