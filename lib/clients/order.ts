import { type SQL, sql } from "drizzle-orm";
import { customIdOf, type SortKey } from "./columns";

/** Where a page ends: the segment and sort key of its last row, ending in its id. */
export type Key = (string | number)[];

/**
 * Rows of one kind in an order: those that have what is sorted by, or those that have not. `keys` are
 * the columns of one index, all in one direction, ending in the id.
 */
export type Segment = {
  which: SQL;
  keys: SQL[];
  /** What is walked where it is not `clients` alone; `few`: the same, beginning with the clients. */
  walk?: SQL;
  few?: SQL;
};

export type Order = {
  /** The field by which it goes. */
  field: string;
  segments: Segment[];
  /** An index has them in this order. */
  indexed: boolean;
};

const raw = (column: string) => sql.raw(`clients.${column}`);
const id = raw("id");
const all = sql`1`;

type Unnamed = Omit<Order, "field">;

const byColumns = (...columns: string[]): Unnamed => ({
  segments: [{ which: all, keys: [...columns.map(raw), id] }],
  indexed: true,
});

type Nullable = {
  indexed: boolean;
  andThen?: SQL[];
  /** What tells whether there is a value, where that is had sooner than the value. */
  has?: SQL;
};

/** Those that have none come last, whichever way the others go. */
function byNullable(value: SQL, { indexed, andThen = [], has = value }: Nullable): Unnamed {
  return {
    segments: [
      { which: sql`${has} is not null`, keys: [value, ...andThen, id] },
      { which: sql`${has} is null`, keys: [...andThen, id] },
    ],
    indexed,
  };
}

const byColumn = (column: string) => byNullable(raw(column), { indexed: false });

/** What a list can be ordered by, beside custom fields. */
const ORDERS: Record<SortKey, Unnamed> = {
  name: byColumns("name_sort"), // clients_name_idx
  created: byColumns("created_at"), // clients_created_idx
  updated: byColumns("updated_at"), // clients_updated_idx
  status: byColumns("active", "name_sort"), // clients_active_idx
  id: byColumns(),
  legalName: byColumns("company_sort"), // clients_company_idx
  city: byNullable(raw("city_sort"), { indexed: true }), // clients_city_idx
  email: byNullable(raw("email"), { indexed: true }), // clients_email_idx
  fiscalCode: byNullable(raw("fiscal_code"), { indexed: true, andThen: [raw("name_sort")] }), // clients_fiscal_code_idx
  owner: byNullable(sql`(select lower(users.name) from users where users.id = clients.owner_id)`, {
    indexed: false,
    andThen: [raw("name_sort")],
    has: raw("owner_id"),
  }),
  phone: byColumn("phone"),
  tradeRegister: byColumn("trade_register"),
  website: byColumn("website"),
  county: byColumn("county"),
  zip: byColumn("zip"),
  country: byColumn("country"),
  currency: byColumn("currency"),
  language: byColumn("language"),
};

/** The trash: last deleted first. */
export const DELETED: Order = { field: "deleted", ...byColumns("deleted_at") }; // clients_deleted_idx

/** The order by a column; by its name, when it is none of those. */
export function orderBy(key: string): Order {
  const field = customIdOf(key);
  if (field !== null) return { field: key, ...byCustom(field) };
  const known = Object.hasOwn(ORDERS, key) ? key : "name";
  return { field: known, ...ORDERS[known as SortKey] };
}

/** field_values_field_idx, then those without a value. */
function byCustom(field: number): Unnamed {
  const own = sql`field_values.field_id = ${field}`;
  const none = sql`not exists (select 1 from field_values where client_id = clients.id and ${own})`;
  return {
    segments: [
      {
        which: own,
        keys: [sql`field_values.sort_key`, sql`field_values.client_id`],
        walk: sql`field_values cross join clients on clients.id = field_values.client_id`,
        few: sql`clients cross join field_values on field_values.client_id = clients.id`,
      },
      { which: none, keys: [id] },
    ],
    indexed: true,
  };
}
