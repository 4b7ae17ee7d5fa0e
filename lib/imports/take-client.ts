import { changedFields } from "../clients/changed-fields";
import type { DuplicatePolicy } from "../clients/fiscal-duplicates";
import { type Context, may } from "../context";
import { groupKey } from "../groups/key";
import type { KnownClient } from "./known-client";
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

function create(ctx: Context, known: KnownClients, { ready, groups }: ClientLine): Outcome {
  if (!ready)
    return { reason: "name: is missing, and no client has this external_id or fiscal code." };
  if (!may(ctx, "clients.create"))
    return { reason: "there is no such client, and you may not add new ones." };
  known.add({
    id: null,
    own: ready.columns,
    patch: {},
    people: ready.people.map((person) => ({ ...person, id: null, primary: true, patch: {} })),
    groups,
    outside: [...ready.outside],
    addedOutside: [],
    groupsChanged: false,
    ready,
    visible: true,
    reachable: true,
  });
  return "created";
}

type Asked = { line: ClientLine; duplicates: DuplicatePolicy };

/** Why this client can't be changed so. Of one that may not be seen nothing is said. */
function objection(known: KnownClients, client: KnownClient, { line, duplicates }: Asked) {
  if (!client.visible) return "another client has this external_id or fiscal code already.";
  if (!client.reachable) return "this client is not one of yours, so you can't change it.";
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

function nameOutside(client: KnownClient, externalId: string | null): boolean {
  if (!externalId || client.outside.includes(externalId)) return false;
  client.outside.push(externalId);
  client.addedOutside.push(externalId);
  return true;
}
