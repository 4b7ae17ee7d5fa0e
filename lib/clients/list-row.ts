import { type SQL, sql } from "drizzle-orm";

/** A client as a row of a list shows it. */
export type ClientListItem = {
  id: number;
  name: string;
  email: string | null;
  phone: string | null;
  active: boolean;
  owner: { id: number; name: string } | null;
  contact: { name: string; email: string | null; phone: string | null } | null;
  groups: { id: number; name: string; color: string | null }[];
  createdAt: number;
  deletedAt: number | null;
  version: number;
};

export type ClientPage = {
  rows: ClientListItem[];
  /** Cursors of the neighbouring pages, where there are any. */
  next?: string;
  previous?: string;
  /** Nothing matched to the letter: these are near misses. */
  approximate?: boolean;
};

/** The columns of a row, from `clients`; people and groups come as JSON, so that one statement does. */
export const listColumns: SQL = sql`clients.id, clients.name, clients.email, clients.phone, clients.active,
  clients.created_at as createdAt, clients.deleted_at as deletedAt, clients.version,
  clients.name_sort as nameSort,
  (select json_object('id', users.id, 'name', users.name) from users
    where users.id = clients.owner_id) as owner,
  (select json_object('name', trim(first_name || ' ' || last_name), 'email', email, 'phone', phone)
    from contacts where client_id = clients.id and deleted_at is null
    order by is_primary desc, sort_order limit 1) as contact,
  (select json_group_array(json_object('id', groups.id, 'name', groups.name, 'color', groups.color))
    from client_groups join groups on groups.id = group_id
    where client_id = clients.id and groups.deleted_at is null) as groups`;

export type RawListRow = Omit<ClientListItem, "active" | "owner" | "contact" | "groups"> & {
  active: number;
  nameSort: string;
  owner: string | null;
  contact: string | null;
  groups: string;
};

export function toListItem({ nameSort: _, ...row }: RawListRow): ClientListItem {
  return {
    ...row,
    active: row.active === 1,
    owner: row.owner === null ? null : JSON.parse(row.owner),
    contact: row.contact === null ? null : JSON.parse(row.contact),
    groups: row.groups === "[]" ? [] : JSON.parse(row.groups),
  };
}
