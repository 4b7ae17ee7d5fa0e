import { sql } from "drizzle-orm";
import { fromRow } from "@/db/from-row";
import { type Client, clients } from "@/db/schema";
import { authorize, type Context } from "../context";
import { notFound } from "../errors";
import type { ClientListItem } from "./list-row";
import { reachableClients, visibleClients } from "./visibility";

export type PrimaryContact = {
  id: number;
  firstName: string;
  lastName: string;
  position: string | null;
  email: string | null;
  phone: string | null;
};

/** Everything the record's page says of one client. */
export type ClientRecord = Client & {
  owner: { id: number; name: string } | null;
  groups: ClientListItem["groups"];
  primaryContact: PrimaryContact | null;
  externalIds: string[];
  /** What the asker may do with it. */
  may: { update: boolean; delete: boolean };
};

/** One client, deleted ones too; a client that one may not see is not there. */
export async function getClient(ctx: Context, id: number): Promise<ClientRecord> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const [row] = await ctx.db.rows<Record<string, unknown>>(sql`select clients.*,
      ${reachableClients(ctx, "update")} as may_update, ${reachableClients(ctx, "delete")} as may_delete,
      (select json_object('id', id, 'name', name) from users where id = clients.owner_id) as owner,
      (select json_object('id', id, 'firstName', first_name, 'lastName', last_name,
        'position', position, 'email', email, 'phone', phone) from contacts
        where client_id = clients.id and deleted_at is null
        order by is_primary desc, sort_order limit 1) as contact,
      (select json_group_array(json_object('id', groups.id, 'name', groups.name, 'color', groups.color))
        from (select groups.* from client_groups join groups on groups.id = group_id
          where client_id = clients.id and groups.deleted_at is null order by name_sort)
          as groups) as group_list,
      (select json_group_array(value) from external_ids where client_id = clients.id) as outside
    from clients where id = ${id} and ${visibleClients(ctx)}`);
  if (!row) throw notFound("client", id);
  return {
    ...fromRow(clients, row),
    owner: parsed(row.owner),
    groups: parsed(row.group_list),
    primaryContact: parsed(row.contact),
    externalIds: parsed(row.outside),
    may: { update: row.may_update === 1, delete: row.may_delete === 1 },
  };
}

const parsed = (json: unknown) => (json === null ? null : JSON.parse(String(json)));
