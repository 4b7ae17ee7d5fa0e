import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { live, visibleClients } from "../clients/visibility";
import { authorize, type Context } from "../context";
import { notFound } from "../errors";

/** A contact of a client, as screens and programs know her. */
export type ContactRow = {
  id: number;
  clientId: number;
  firstName: string;
  lastName: string;
  position: string | null;
  email: string | null;
  phone: string | null;
  primary: boolean;
  active: boolean;
  createdAt: number;
  version: number;
};

export type RawContact = Omit<ContactRow, "primary" | "active"> & {
  primary: number;
  active: number;
};

/** The columns of a contact, from `contacts`. */
export const contactColumns = sql`contacts.id, client_id as clientId, first_name as firstName,
  last_name as lastName, position, contacts.email, contacts.phone, is_primary as "primary",
  contacts.active, contacts.created_at as createdAt, contacts.version`;

export const toContact = ({ primary, active, ...row }: RawContact): ContactRow => ({
  ...row,
  primary: primary === 1,
  active: active === 1,
});

/** The order in which people are read: as somebody put them. */
export const contactOrderColumns = sql`sort_order, contacts.id`;

/** All contacts of a client one may see, in their order. A client that is not there has none. */
export async function listContacts(ctx: Context, clientId: number): Promise<ContactRow[]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const rows = await ctx.db.rows<RawContact>(sql`select ${contactColumns} from contacts
    cross join clients on clients.id = client_id where client_id = ${clientId}
    and contacts.deleted_at is null and ${visibleClients(ctx)} order by ${contactOrderColumns}`);
  return rows.map(toContact);
}

/** What contacts go by, of those that are gone too, where one may see their client. */
export async function contactNames(
  ctx: Context,
  ids: readonly number[],
): Promise<[id: number, name: string][]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  if (!ids.length) return [];
  const rows = await ctx.db.rows<{ id: number; name: string | null }>(sql`select contacts.id,
    coalesce(nullif(trim(first_name || ' ' || last_name), ''), contacts.email, contacts.phone,
      position) as name
    from contacts cross join clients on clients.id = client_id
    where contacts.id in ${idsIn(ids)} and ${visibleClients(ctx)}`);
  return rows.flatMap(({ id, name }) => (name ? [[id, name]] : []));
}

/** One contact of a live client that one may see. */
export async function getContact(ctx: Context, id: number): Promise<ContactRow> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const [row] = await ctx.db.rows<RawContact>(sql`select ${contactColumns} from contacts
    cross join clients on clients.id = client_id where contacts.id = ${id}
    and contacts.deleted_at is null and ${live} and ${visibleClients(ctx)}`);
  if (!row) throw notFound("contact", id);
  return toContact(row);
}
