import { changedFields } from "../clients/changed-fields";
import type { DuplicatePolicy } from "../clients/fiscal-duplicates";
import type { Person } from "../contacts/schema";
import { type Context, may } from "../context";
import { groupKey } from "../groups/key";
import {
  blank,
  type Doubt,
  type KnownClient,
  type KnownPerson,
  type Role,
  valueIn,
} from "./known-client";
import type { KnownClients } from "./known-clients";
import type { ClientLine, Outcome } from "./line";
import { mergePerson } from "./merge-person";

/** Carries what a line says over to the client it names, or to a new one. */
export function takeClient(
  ctx: Context,
  known: KnownClients,
  line: ClientLine,
  duplicates: DuplicatePolicy,
): Outcome {
  const client = named(known, line);
  if (typeof client === "string") return { reason: client };
  if (!client) return create(ctx, known, line);
  const reason = objection(known, client, { line, duplicates });
  return reason ? { reason } : change(known, client, line);
}

/** The client with this external id, else the one with this fiscal code. */
function named(known: KnownClients, { externalId, code }: ClientLine) {
  const byId = externalId ? known.byOutside(externalId) : [];
  const found = byId.length || !code ? byId : known.byCode(code);
  if (found.length < 2) return found[0];
  const what = byId.length ? `external_id «${externalId}»` : `fiscal code «${code}»`;
  return `${found.length} clients have the ${what}; merge them, or tell them apart by external_id.`;
}

function create(ctx: Context, known: KnownClients, line: ClientLine): Outcome {
  const { ready, groups, values, doubts, change } = line;
  if (!ready)
    return { reason: "name: is missing, and no client has this external_id or fiscal code." };
  if (!may(ctx, "clients.create"))
    return { reason: "there is no such client, and you may not add new ones." };
  const reason = doubted(doubts, null);
  if (reason) return { reason };
  known.add({
    ...blank(),
    id: null,
    own: ready.columns,
    people: ready.people.map(toKnown),
    groups,
    outside: [...ready.outside],
    staff: { manager: change.managerIds ?? [], portal_manager: change.portalManagerIds ?? [] },
    values: new Map(values.map((value) => [value.fieldId, value])),
    ready,
  });
  return "created";
}

const toKnown = (person: Person, sortOrder: number): KnownPerson => ({
  ...person,
  id: null,
  primary: sortOrder === 0,
  sortOrder,
  patch: {},
});

type Asked = { line: ClientLine; duplicates: DuplicatePolicy };

/** Why this client can't be changed so. Of one that may not be seen nothing is said. */
function objection(known: KnownClients, client: KnownClient, { line, duplicates }: Asked) {
  if (!client.visible) return "another client has this external_id or fiscal code already.";
  if (!client.reachable) return "this client is not one of yours, so you can't change it.";
  return doubted(line.doubts, client) ?? takenCode(known, client, { line, duplicates });
}

const doubted = (doubts: readonly Doubt[], client: KnownClient | null) =>
  doubts.flatMap((doubt) => doubt(client) ?? []).join(" ") || null;

function takenCode(known: KnownClients, client: KnownClient, { line, duplicates }: Asked) {
  const { fiscalCode } = changedFields(client.own, line.change);
  if (!fiscalCode || duplicates === "allow") return null;
  const twin = known.byCode(fiscalCode).find((one) => one !== client);
  if (!twin) return null;
  return `fiscal_code: ${twin.visible ? `«${twin.own.name}»` : "another client"} has it already.`;
}

function change(known: KnownClients, client: KnownClient, line: ClientLine): Outcome {
  const patch = changedFields(client.own, line.change);
  client.own = { ...client.own, ...patch };
  Object.assign(client.patch, patch);
  const changes = [
    Object.keys(patch).length > 0,
    line.person ? mergePerson(client.people, line.person, "new") !== "same" : false,
    putInGroups(client, line.groups),
    assign(client, "manager", line.change.managerIds),
    assign(client, "portal_manager", line.change.portalManagerIds),
    setValues(client, line),
    nameOutside(client, line.externalId),
  ];
  if (!changes.includes(true)) return "skipped";
  client.ready = null;
  known.add(client);
  return "updated";
}

/** The groups of the file are all its groups; a file that names none leaves them. */
function putInGroups(client: KnownClient, groups: readonly string[]): boolean {
  const keys = (names: readonly string[]) => names.map(groupKey).sort().join("\n");
  if (!groups.length || keys(groups) === keys(client.groups)) return false;
  client.groups = [...groups];
  client.groupsChanged = true;
  return true;
}

/** The people of the file are all of that role; a file that names none leaves them. */
function assign(client: KnownClient, role: Role, ids: readonly number[] | undefined): boolean {
  const key = (some: readonly number[]) => some.toSorted().join();
  if (!ids || key(ids) === key(client.staff[role])) return false;
  client.staff[role] = [...ids];
  client.staffChanged = true;
  return true;
}

function setValues(client: KnownClient, { values }: ClientLine): boolean {
  const changed = values.filter(({ fieldId, value }) => value !== valueIn(client, fieldId));
  for (const value of changed) client.values.set(value.fieldId, value);
  return changed.length > 0;
}

function nameOutside(client: KnownClient, externalId: string | null): boolean {
  if (!externalId || client.outside.includes(externalId)) return false;
  client.outside.push(externalId);
  client.addedOutside.push(externalId);
  return true;
}
