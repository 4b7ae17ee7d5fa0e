import { type SQL, sql } from "drizzle-orm";
import type { RawListRow } from "./list-row";
import type { Sort } from "./schema";

export type Key = (string | number)[];
type Order = { columns: string[]; key: (row: RawListRow) => Key };

/** What a list can be ordered by: the columns of one index, all in one direction, ending in the id. */
const ORDERS: Record<string, Order> = {
  name: {
    columns: ["clients.name_sort", "clients.id"], // clients_name_idx
    key: (row) => [row.nameSort, row.id],
  },
  created: {
    columns: ["clients.created_at", "clients.id"], // clients_created_idx
    key: (row) => [row.createdAt, row.id],
  },
  active: {
    columns: ["clients.active", "clients.name_sort", "clients.id"], // clients_active_idx
    key: (row) => [row.active, row.nameSort, row.id],
  },
  deleted: {
    columns: ["clients.deleted_at", "clients.id"], // clients_deleted_idx
    key: (row) => [row.deletedAt ?? 0, row.id],
  },
};

export type Walk = {
  by: Sort | "-deleted";
  after?: Key;
  before?: Key;
  /** Sort what few rows there are, in place of walking the index of all. */
  few?: boolean;
};

/** One page of a walk in order: what to ask, and how to read the cursors off its rows. */
export function walk({ by, after, before, few }: Walk) {
  const order = ORDERS[by.replace("-", "")] ?? (ORDERS.name as Order);
  const columns = few ? order.columns.map((column) => `+${column}`) : order.columns; // + hides the index
  const backwards = before !== undefined;
  const descending = by.startsWith("-") !== backwards;
  const way = descending ? " desc" : "";
  const orderBy = sql.raw(columns.map((column) => column + way).join(", "));
  const from = before ?? after;
  // a cursor of another order fits none: then the walk begins anew
  const beyond = from?.length === columns.length ? beyondKey(columns, from, descending) : sql`true`;
  return { beyond, orderBy, key: order.key };
}

/** Row values, so that the index is searched and not scanned. */
function beyondKey(columns: string[], key: Key, descending: boolean): SQL {
  const values = sql.join(
    key.map((value) => sql`${value}`),
    sql`, `,
  );
  return sql`(${sql.raw(columns.join(", "))}) ${sql.raw(descending ? "<" : ">")} (${values})`;
}

/** Cuts the one row more that was asked, and says where the neighbouring pages begin. */
export function cutPage(found: RawListRow[], limit: number, asked: Walk, key: Order["key"]) {
  const rows = found.slice(0, limit);
  const more = found.length > limit;
  if (asked.before) rows.reverse();
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    rows,
    next: last && (asked.before || more) ? key(last) : undefined,
    previous: first && (asked.before ? more : asked.after) ? key(first) : undefined,
  };
}
