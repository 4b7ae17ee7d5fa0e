import { insertRows, updateRows } from "@/db/bulk";
import { newVersion } from "@/db/columns";
import { clients, contacts } from "@/db/schema";
import type { Writer } from "@/db/write";
import { rederiveClients } from "../clients/derive";
import { contactRow, insertPrepared, prepareClient } from "../clients/insert";
import { bySameColumns } from "../group-by";
import { groupIdsByKey } from "../groups/group-ids";
import { groupKey } from "../groups/key";
import { isChanged, type KnownClient } from "./known-client";
import { type Kept, saveHanging } from "./save-hanging";

/** Writes what lines changed: the new clients, then the others, table by table. */
export async function saveKnown(w: Writer, all: readonly KnownClient[], firstId: number) {
  const changed = all.filter(isChanged);
  const groupIds = await groupIdsByKey(
    w,
    changed.filter((one) => one.id === null || one.groupsChanged).flatMap(({ groups }) => groups),
  );
  const idsOf = ({ groups }: KnownClient) =>
    groups.flatMap((name) => groupIds.get(groupKey(name)) ?? []);
  const added = changed.filter(({ id }) => id === null);
  insertPrepared(
    w,
    added.map((one) => ({ ...readyOf(one), ...hangingIds(one), groupIds: idsOf(one) })),
    firstId,
  );
  const kept = changed.filter((one): one is Kept => one.id !== null);
  if (!kept.length) return;
  saveRows(w, kept);
  savePeople(w, kept);
  saveHanging(w, kept, idsOf);
  await w.flush();
  await rederiveClients(
    w,
    kept.map(({ id }) => id),
  );
}

const readyOf = ({ ready, own, people, outside, values }: KnownClient) =>
  ready ??
  prepareClient({
    own,
    people: people.toSorted((a, b) => Number(b.primary) - Number(a.primary)),
    outside,
    values: [...values.values()],
  });

const hangingIds = ({ staff }: KnownClient) => ({
  managerIds: staff.manager,
  portalManagerIds: staff.portal_manager,
});

/** Whatever hangs on a client makes it a new version. */
function saveRows(w: Writer, kept: Kept[]) {
  const rows = kept.map(({ id, patch }) => ({ id, ...patch }));
  for (const some of bySameColumns(rows)) w.later(updateRows(clients, some, newVersion));
}

function savePeople(w: Writer, kept: Kept[]) {
  const changed = kept.flatMap(({ people }) =>
    people.flatMap(({ id, patch }) =>
      id === null || !Object.keys(patch).length ? [] : { id, ...patch },
    ),
  );
  for (const some of bySameColumns(changed)) w.later(updateRows(contacts, some, newVersion));
  const added = kept.flatMap(({ id: clientId, people }) =>
    people.flatMap((person) =>
      person.id === null
        ? { ...contactRow(clientId, person, person.sortOrder), primary: person.primary }
        : [],
    ),
  );
  if (added.length) w.later(insertRows(contacts, added));
}
