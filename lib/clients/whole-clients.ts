import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { authorize, type Context } from "../context";
import { notFound } from "../errors";
import { customColumn } from "../fields/queries";
import { live, visibleClients } from "./visibility";

/** A client with all that programs read of it at once; what hangs on it is JSON. */
export type WholeClient = {
  id: number;
  name: string;
  nameSort: string;
  legalName: string | null;
  email: string | null;
  phone: string | null;
  createdAt: number;
  version: number;
  /** In their order: { firstName, lastName, position, email, phone }. */
  contacts: string;
  /** Values by field id, as they are kept; null when there are none. */
  custom: string | null;
  portalManagerIds: string;
};

/** Its columns, from `clients`. */
export const wholeColumns = sql`clients.id, clients.name, name_sort as nameSort,
  legal_name as legalName, clients.email, clients.phone, clients.created_at as createdAt,
  clients.version, ${customColumn},
  (select json_group_array(json_object('firstName', first_name, 'lastName', last_name,
    'position', position, 'email', email, 'phone', phone)) from (select * from contacts
    where client_id = clients.id and deleted_at is null order by sort_order, id)) as contacts,
  (select json_group_array(user_id) from (select user_id from client_people
    where client_id = clients.id and role = 'portal_manager' order by user_id)) as portalManagerIds`;

/** Live clients that one may see, in the order of the numbers given. */
export async function wholeClients(ctx: Context, ids: readonly number[]): Promise<WholeClient[]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  return inOrder(
    ids,
    await ctx.db.rows<WholeClient>(sql`select ${wholeColumns} from clients
      where id in ${idsIn(ids)} and ${live} and ${visibleClients(ctx)}`),
  );
}

export async function wholeClient(ctx: Context, id: number): Promise<WholeClient> {
  const [client] = await wholeClients(ctx, [id]);
  if (!client) throw notFound("client", id);
  return client;
}

export type NamedClient = Pick<WholeClient, "id" | "name" | "nameSort">;

/** The same, only by name. */
export async function namedClients(ctx: Context, ids: readonly number[]): Promise<NamedClient[]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  return inOrder(
    ids,
    await ctx.db.rows<NamedClient>(sql`select id, name, name_sort as nameSort from clients
      where id in ${idsIn(ids)} and ${live} and ${visibleClients(ctx)}`),
  );
}

function inOrder<T extends { id: number }>(ids: readonly number[], rows: T[]): T[] {
  const place = new Map(ids.map((id, i) => [id, i]));
  return rows.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
