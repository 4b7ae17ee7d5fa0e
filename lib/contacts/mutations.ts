import { sql } from "drizzle-orm";
import { insertRows, updateRows } from "@/db/bulk";
import { newVersion } from "@/db/columns";
import { fromRow } from "@/db/from-row";
import { type Client, type Contact, contacts } from "@/db/schema";
import type { Writer } from "@/db/write";
import { rederiveClients } from "../clients/derive";
import { bump, lockedClient } from "../clients/locked-client";
import { authorize, type Context } from "../context";
import { differing } from "../differing";
import { AppError, invalidField, notFound } from "../errors";
import { relabel, write } from "../history/write";
import { onePrimary, takenAway } from "./one-primary";
import { type ContactInput, type ContactUpdate, isNobody } from "./schema";
import { fullName } from "./set-contacts";

type Saved = { id: number; operation: number | null };

type Alongside = {
  /** What else is kept in the same transaction, or not at all. */
  alongside?: (w: Writer, id: number) => void;
};

/** Adds a contact behind the others; the first of a client is its primary one. */
export async function addContact(
  ctx: Context,
  { clientId, primary, ...person }: ContactInput,
  { alongside }: Alongside = {},
): Promise<Saved> {
  return saving(ctx, { kind: "contact.create", clientId }, async (w) => {
    await refuseTakenEmail(w, clientId, person.email);
    const [next, there] = await w.send<{ id: number; sortOrder: number }>(
      sql`select coalesce(max(seq), 0) + 1 as id from sqlite_sequence where name = 'contacts'`,
      sql`select id, sort_order as sortOrder from contacts
        where client_id = ${clientId} and deleted_at is null`,
    );
    const id = next?.[0]?.id ?? 1;
    const first = primary || !there?.length;
    const sortOrder = Math.max(-1, ...(there ?? []).map((one) => one.sortOrder)) + 1;
    if (first) putBehind(w, clientId);
    w.later(insertRows(contacts, [{ id, clientId, ...person, primary: first, sortOrder }]));
    alongside?.(w, id);
    return { id, label: fullName(person) || person.email };
  });
}

/** Changes what differs and leaves the rest. There is always one primary contact, so it can't be made none. */
export async function updateContact(
  ctx: Context,
  { id, version, ...change }: ContactUpdate,
): Promise<Saved> {
  const clientId = await clientOf(ctx, id);
  return saving(ctx, { kind: "contact.update", clientId }, async (w, client) => {
    const now = await lockedContact(w, id, client, version);
    const { primary, ...patch }: Partial<Contact> = differing<Partial<Contact>>(now, change);
    const wanted = { ...now, ...patch };
    if (isNobody(wanted)) throw nobody();
    if (patch.email) await refuseTakenEmail(w, client.id, patch.email, id);
    if (primary) putBehind(w, client.id);
    const set = primary ? { ...patch, primary } : patch;
    const unchanged = !Object.keys(set).length;
    if (!unchanged) w.later(updateRows(contacts, [{ id, ...set }], newVersion));
    return { id, label: fullName(wanted) || wanted.email, unchanged };
  });
}

/** Takes a contact away; the next in order becomes the primary one when it was that. */
export async function deleteContact(ctx: Context, id: number): Promise<Saved> {
  const clientId = await clientOf(ctx, id);
  return saving(ctx, { kind: "contact.delete", clientId }, async (w, client) => {
    const now = await lockedContact(w, id, client);
    w.later(takenAway([id]), onePrimary([client.id]));
    return { id, label: fullName(now) || now.email };
  });
}

/** Puts the contacts of a client into this order; those that are not named come behind. */
export async function orderContacts(
  ctx: Context,
  { clientId, ids }: { clientId: number; ids: readonly number[] },
): Promise<Saved> {
  return saving(ctx, { kind: "contact.order", clientId }, async (w, client) => {
    const place = sql`coalesce((select key from json_each(${JSON.stringify(ids)})
      where value = contacts.id), ${ids.length} + sort_order)`;
    const moved = await w.rows(sql`update contacts set sort_order = ${place}
      where client_id = ${clientId} and deleted_at is null and sort_order <> ${place} returning id`);
    return { id: clientId, label: client.name, unchanged: !moved.length };
  });
}

type Done = { id: number; label: string | null | undefined; unchanged?: boolean };

/** Any write to a client's people: may she, do it, and the client is a new version, found by its people. */
async function saving(
  ctx: Context,
  { kind, clientId }: { kind: string; clientId: number },
  run: (w: Writer, client: Client) => Promise<Done>,
): Promise<Saved> {
  authorize(ctx, "clients.update.own", "clients.update.all");
  const { result, operation } = await write(ctx, { kind }, async (w) => {
    const client = await lockedClient(ctx, w, clientId);
    const { id, label, unchanged } = await run(w, client);
    if (unchanged) return id;
    w.later(bump(clientId), relabel(label || client.name));
    await w.flush();
    await rederiveClients(w, [clientId]);
    return id;
  });
  return { id: result, operation };
}

/** Whose contact this is; one that is nobody's is not there. The write looks again. */
async function clientOf({ db }: Context, id: number): Promise<number> {
  const [row] = await db.rows<{ clientId: number }>(
    sql`select client_id as clientId from contacts where id = ${id} and deleted_at is null`,
  );
  if (!row) throw notFound("contact", id);
  return row.clientId;
}

async function lockedContact(
  w: Writer,
  id: number,
  client: Client,
  version?: number,
): Promise<Contact> {
  const [row] = await w.rows(sql`select * from contacts
    where id = ${id} and client_id = ${client.id} and deleted_at is null`);
  if (!row) throw notFound("contact", id);
  const contact = fromRow(contacts, row);
  if (version !== undefined && version !== contact.version) throw stale();
  return contact;
}

const putBehind = (w: Writer, clientId: number) =>
  w.later(sql`update contacts set is_primary = false
    where client_id = ${clientId} and is_primary and deleted_at is null`);

async function refuseTakenEmail(
  w: Writer,
  clientId: number,
  email: string | null | undefined,
  except = 0,
) {
  if (!email) return;
  const [taken] = await w.rows(sql`select id from contacts where client_id = ${clientId}
    and deleted_at is null and id <> ${except} and lower(email) = lower(${email})`);
  if (!taken) return;
  throw new AppError("conflict", "A contact of this client has this e-mail address already.", {
    key: "errors.contactEmailTaken",
    fields: { email: ["errors.contactEmailTaken"] },
  });
}

const stale = () =>
  new AppError("conflict", "Somebody changed this contact in the meantime.", {
    key: "errors.stale",
  });

const nobody = () => invalidField("firstName", "errors.contactEmpty");
