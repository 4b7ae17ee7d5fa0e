import { sql } from "drizzle-orm";
import { updateRows } from "@/db/bulk";
import { newVersion } from "@/db/columns";
import { fromRow } from "@/db/from-row";
import { type Client, clients } from "@/db/schema";
import type { Writer } from "@/db/write";
import { authorize, type Context } from "../context";
import { AppError, notFound } from "../errors";
import { relabel, write } from "../history/write";
import { changedFields } from "./changed-fields";
import { rederiveClients } from "./derive";
import { type DuplicatePolicy, duplicatesOf, refuseDuplicates } from "./fiscal-duplicates";
import { setGroups, setPrimaryContact } from "./hangs-on";
import { insertClients, nextClientId } from "./insert";
import { getClient } from "./record";
import { referencesOf, refuseUnknown } from "./references";
import type { ClientChange, ClientInput, ClientUpdate } from "./schema";
import { live, reachableClients, visibleClients } from "./visibility";

export type Saved = { id: number; operation: number | null };
type Options = {
  onDuplicate?: DuplicatePolicy;
  /** What else is kept in the same transaction, or not at all. */
  alongside?: (w: Writer, id: number) => void;
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
    const [next, known, twins] = await w.send<never>(
      nextClientId,
      referencesOf(owned),
      duplicatesOf(ctx, owned),
    );
    refuseUnknown(owned, known ?? []);
    refuseDuplicates(twins ?? [], onDuplicate);
    const [{ id }] = next as unknown as [{ id: number }];
    insertClients(w, [owned], id);
    alongside?.(w, id);
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
    alongside?.(w, id);
    const own = changedFields(now, change);
    await checkReferences(ctx, w, now, { change, own, onDuplicate });
    const hung = [
      await setGroups(w, id, change.groupIds),
      await setPrimaryContact(w, id, change.primaryContact),
    ];
    if (!Object.keys(own).length && !hung.includes(true)) return;
    w.later(bump(id, own), relabel(own.name ?? now.name));
    await w.flush();
    await rederiveClients(w, [id]);
  });
  return { id, operation };
}

/** The row within the write, when the actor may change it; a row one can't see is not there. */
async function lockedClient(ctx: Context, w: Writer, id: number): Promise<Client> {
  const [row] = await w.rows(sql`select clients.*, ${reachableClients(ctx, "update")} as reachable
    from clients where id = ${id} and ${live} and ${visibleClients(ctx)}`);
  if (!row) throw notFound("client", id);
  if (!row.reachable) throw notYours();
  return fromRow(clients, row);
}

export const notYours = () =>
  new AppError("forbidden", "This client is not one of yours, so you can't change it.", {
    key: "errors.notYours",
  });

/** The person's own words are in the form; what she needs is the record as it is now. */
const stale = async (ctx: Context, id: number) =>
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
  const [known, twins] = await w.send<never>(referencesOf(asked), duplicatesOf(ctx, code, now.id));
  refuseUnknown(asked, known ?? []);
  refuseDuplicates(twins ?? [], onDuplicate);
}

/** Any write to a client or to what hangs on it makes it a new version. */
const bump = (id: number, own: Partial<Client>) =>
  updateRows(clients, [{ id, ...own }], newVersion);
