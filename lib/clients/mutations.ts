import type { Client } from "@/db/schema";
import type { Writer } from "@/db/write";
import { setContacts } from "../contacts/set-contacts";
import { authorize, type Context } from "../context";
import { AppError } from "../errors";
import { setValues } from "../fields/set-values";
import { relabel, write } from "../history/write";
import { changedFields } from "./changed-fields";
import { rederiveClients } from "./derive";
import { type DuplicatePolicy, duplicatesOf, refuseDuplicates } from "./fiscal-duplicates";
import { setGroups, setPeople, setPrimaryContact } from "./hangs-on";
import { insertClients, nextClientId } from "./insert";
import { bump, lockedClient } from "./locked-client";
import { getClient } from "./record";
import { hangingOn, readHanging } from "./references";
import type { ClientChange, ClientInput, ClientUpdate } from "./schema";

export type Saved = { id: number; operation: number | null };
type Options = {
  onDuplicate?: DuplicatePolicy;
  /** What else is kept in the same transaction, or not at all. */
  alongside?: (w: Writer, id: number) => void | Promise<void>;
};

/** Puts down a new client with its groups and primary contact. Three round trips on a server. */
export async function createClient(
  ctx: Context,
  input: ClientInput,
  { onDuplicate, alongside }: Options = {},
): Promise<Saved> {
  authorize(ctx, "clients.create");
  const owned = { ...input, ownerId: ownerFor(ctx, input.ownerId) };
  const begin = { kind: "client.create", label: input.name };
  const { result: id, operation } = await write(ctx, begin, async (w) => {
    const [next, twins, ...hanging] = await w.send<never>(
      nextClientId,
      duplicatesOf(ctx, owned),
      ...hangingOn(owned),
    );
    const { values } = readHanging(owned, hanging);
    refuseDuplicates(twins ?? [], onDuplicate);
    const [{ id }] = next as unknown as [{ id: number }];
    insertClients(w, [{ ...owned, values }], id);
    await alongside?.(w, id);
    return id;
  });
  return { id, operation };
}

/** Who sees only own clients owns those that he makes, or could not see them. */
export const ownerFor = ({ actor }: Context, wanted: number | null | undefined) =>
  actor.rights.has("clients.update.all") ? (wanted ?? null) : (wanted ?? actor.userId);

/**
 * Changes what differs and leaves the rest. With a `version` that is no longer the client's, refuses
 * with the row as it is now, so that the person can choose between theirs and hers.
 */
export async function updateClient(
  ctx: Context,
  { id, version, ...change }: ClientUpdate,
  options: Options = {},
): Promise<Saved> {
  return changeClient(ctx, { id, version, change: () => change }, options);
}

type Changing = Pick<ClientUpdate, "id" | "version"> & { change: (now: Client) => ClientChange };

/** The same where the change depends on what is there: it is asked within the write. */
export async function changeClient(
  ctx: Context,
  { id, version, change: changeOf }: Changing,
  { onDuplicate, alongside }: Options = {},
): Promise<Saved> {
  authorize(ctx, "clients.update.own", "clients.update.all");
  const { operation } = await write(ctx, { kind: "client.update" }, async (w) => {
    const now = await lockedClient(ctx, w, id);
    if (version !== undefined && version !== now.version) throw await stale(ctx, id);
    const change = changeOf(now);
    await alongside?.(w, id);
    const own = changedFields(now, change);
    const { values, kept } = await checkReferences(ctx, w, now, { change, own, onDuplicate });
    const hung = [
      await setGroups(w, id, change.groupIds),
      await setPeople(w, id, "manager", change.managerIds),
      await setPeople(w, id, "portal_manager", change.portalManagerIds),
      await setPrimaryContact(w, id, change.primaryContact),
      await setContacts(w, id, change.contacts),
      setValues(w, [{ clientId: id, values, kept }]),
    ];
    if (!Object.keys(own).length && !hung.includes(true)) return;
    w.later(bump(id, own), relabel(own.name ?? now.name));
    await w.flush();
    await rederiveClients(w, [id]);
  });
  return { id, operation };
}

/** The person's own words are in the form; what she needs is the record as it is now. */
export const stale = async (ctx: Context, id: number) =>
  new AppError("conflict", "Somebody changed this client in the meantime.", {
    key: "errors.stale",
    data: { current: await getClient(ctx, id) },
  });

async function checkReferences(
  ctx: Context,
  w: Writer,
  now: Client,
  { change, own, onDuplicate }: { change: ClientChange; own: Partial<Client> } & Options,
) {
  const asked = { ...change, ownerId: own.ownerId };
  const code = own.fiscalCode ? { ...change, country: change.country ?? now.country } : {};
  const [twins, ...hanging] = await w.send<never>(
    duplicatesOf(ctx, code, now.id),
    ...hangingOn(asked, now.id),
  );
  const read = readHanging(asked, hanging);
  refuseDuplicates(twins ?? [], onDuplicate);
  return read;
}
