import { sql } from "drizzle-orm";
import { fromRow } from "@/db/from-row";
import { type Client, clients } from "@/db/schema";
import { authorize, type Context } from "../context";
import { notFound } from "../errors";
import { activeFields, customColumn, customTexts, type FieldDefinition } from "../fields/queries";
import { type EffectiveDiscount, effectiveDiscount } from "../groups/effective-discount";
import { inTheirOrder } from "../groups/order";
import { readSettings } from "../settings/queries";
import { reachableClients, visibleClients } from "./visibility";

export type PrimaryContact = {
  id: number;
  firstName: string;
  lastName: string;
  position: string | null;
  email: string | null;
  phone: string | null;
};

export type Assigned = { id: number; name: string; since: number };

/** Everything the record's page says of one client. */
export type ClientRecord = Client & {
  /** Since it was last given to somebody, or made. */
  owner: Assigned | null;
  /** In the order of groups. */
  groups: { id: number; name: string; color: string | null; discountBp: number }[];
  discount: EffectiveDiscount | null;
  primaryContact: PrimaryContact | null;
  externalIds: string[];
  /** Account managers and portal managers, A to Z, with the moment since when (UTC milliseconds). */
  managers: Assigned[];
  portalManagers: Assigned[];
  /** The custom fields in use, in their order; what it has in them, by their ids, as people read it. */
  fields: FieldDefinition[];
  custom: Record<string, string>;
  /** What the asker may do with it. */
  may: { update: boolean; delete: boolean };
};

/** One client, deleted ones too; a client that one may not see is not there. */
export async function getClient(ctx: Context, id: number): Promise<ClientRecord> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const [fields, { groupDiscount }, [row]] = await Promise.all([
    activeFields(ctx),
    readSettings(ctx.db),
    ctx.db.rows<Record<string, unknown>>(recordOf(ctx, id)),
  ]);
  if (!row) throw notFound("client", id);
  const assigned: (Assigned & { role: string })[] = parsed(row.people);
  const inRole = (wanted: string) =>
    assigned.filter(({ role }) => role === wanted).map(({ role: _, ...one }) => one);
  const groups: ClientRecord["groups"] = parsed(row.group_list);
  return {
    ...fromRow(clients, row),
    owner: parsed(row.owner),
    groups,
    discount: effectiveDiscount(groups, groupDiscount),
    primaryContact: parsed(row.contact),
    externalIds: parsed(row.outside),
    managers: inRole("manager"),
    portalManagers: inRole("portal_manager"),
    fields,
    custom: Object.fromEntries(customTexts(fields, row.custom as string | null)),
    may: { update: row.may_update === 1, delete: row.may_delete === 1 },
  };
}

/** When the owner was last changed, by changes_entity_idx; what history knows nothing of began with the client. */
const ownedSince = sql`coalesce((select at from changes where entity = 'clients'
  and entity_id = clients.id and kind = 'update' and json_type(after, '$.owner_id') is not null
  order by id desc limit 1), clients.created_at)`;

const recordOf = (ctx: Context, id: number) => sql`select clients.*,
      ${reachableClients(ctx, "update")} as may_update, ${reachableClients(ctx, "delete")} as may_delete,
      (select json_object('id', id, 'name', name, 'since', ${ownedSince})
        from users where id = clients.owner_id) as owner,
      (select json_object('id', id, 'firstName', first_name, 'lastName', last_name,
        'position', position, 'email', email, 'phone', phone) from contacts
        where client_id = clients.id and deleted_at is null
        order by is_primary desc, sort_order limit 1) as contact,
      (select json_group_array(json_object('id', id, 'name', name, 'color', color,
          'discountBp', discount_bp))
        from (select groups.* from client_groups join groups on groups.id = group_id
          where client_id = clients.id and groups.deleted_at is null order by ${inTheirOrder}))
          as group_list,
      (select json_group_array(value) from external_ids where client_id = clients.id) as outside,
      (select json_group_array(json_object('id', id, 'name', name, 'since', since, 'role', role))
        from (select users.id, users.name, since, client_people.role from client_people
          join users on users.id = user_id where client_id = clients.id order by users.name)) as people,
      ${customColumn}
    from clients where id = ${id} and ${visibleClients(ctx)}`;

const parsed = (json: unknown) => (json === null ? null : JSON.parse(String(json)));
