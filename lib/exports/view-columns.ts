import { type SQL, sql } from "drizzle-orm";
import { customIdOf } from "../clients/columns";
import { displayFiscalCode } from "../clients/fiscal-code";
import { peopleOf } from "../clients/people-column";
import type { Context } from "../context";
import { activeFields, type FieldDefinition } from "../fields/queries";
import { valueText } from "../fields/read-value";
import { discountOf } from "../groups/discount";
import { readSettings } from "../settings/queries";
import type { GroupDiscount } from "../settings/schema";
import type { Shape } from "./shape";

/** What a view's columns are called and hold, in the words of whoever reads them. */
export type ColumnWords = {
  header: (key: string) => string;
  status: (active: boolean) => string;
  answer: (yes: boolean) => string;
  country: (code: string) => string;
  language: (code: string) => string;
  day: (instant: number) => string;
};

type Value = string | number | null;

/** The columns of a view by their keys, in their order. */
export type AskedView = { columns: readonly string[]; words: ColumnWords };

/** A column of a view: what is asked of `clients`, and how that is said. */
type ViewColumn = { header: string; select: SQL; say: (value: Value) => Value };

type Own = { select: SQL; say?: (value: string, words: ColumnWords) => Value };

const own = (column: string): Own => ({ select: sql.raw(`clients.${column}`) });
const instant = (column: string): Own => ({
  ...own(column),
  say: (at, { day }) => day(Number(at)),
});
const primary = (value: SQL) => sql`(select ${value} from contacts where client_id = clients.id
  and deleted_at is null order by is_primary desc, sort_order limit 1)`;
/** As the list has it: the primary contact's, else the client's own. */
const reach = (column: string): Own => {
  const name = sql.raw(column);
  return { select: sql`coalesce(${primary(name)}, clients.${name})` };
};
const people = (role: "manager" | "portal_manager"): Own => ({
  select: sql`(select group_concat(one, ', ') from ${peopleOf(role, "name")})`,
});

const COLUMNS: Record<string, Own> = {
  id: own("id"),
  name: own("name"),
  legalName: own("legal_name"),
  contact: { select: primary(sql`trim(first_name || ' ' || last_name)`) },
  email: reach("email"),
  phone: reach("phone"),
  status: { ...own("active"), say: (active, { status }) => status(Number(active) === 1) },
  groups: {
    select: sql`(select group_concat(name, ', ') from (select groups.name from client_groups
      join groups on groups.id = group_id where client_id = clients.id and groups.deleted_at is null
      order by groups.name_sort))`,
  },
  owner: { select: sql`(select users.name from users where users.id = clients.owner_id)` },
  managers: people("manager"),
  portalManagers: people("portal_manager"),
  created: instant("created_at"),
  updated: instant("updated_at"),
  fiscalCode: {
    select: sql`json_array(fiscal_code, vat_registered, country)`,
    say: (json) => {
      const [fiscalCode, registered, country] = JSON.parse(json);
      return displayFiscalCode({ fiscalCode, vatRegistered: registered === 1, country });
    },
  },
  tradeRegister: own("trade_register"),
  website: own("website"),
  street: own("street"),
  city: own("city"),
  county: own("county"),
  zip: own("zip"),
  country: { ...own("country"), say: (code, { country }) => country(code) },
  currency: own("currency"),
  language: { ...own("language"), say: (code, { language }) => language(code) },
  externalId: {
    select: sql`(select value from external_ids where client_id = clients.id order by id limit 1)`,
  },
  contacts: {
    select: sql`(select count(*) from contacts where client_id = clients.id and deleted_at is null)`,
  },
};

type Row = Record<string, Value>;

/** Just the columns of a view; one that nobody knows any more is left out. */
export async function viewShape(ctx: Context, view: AskedView): Promise<Shape<Row>> {
  const [fields, { groupDiscount }] = await Promise.all([activeFields(ctx), readSettings(ctx.db)]);
  const setting = { fields, groupDiscount, words: view.words };
  const columns = view.columns.flatMap((key) => columnOf(key, setting) ?? []);
  const named = columns.map(({ select }, i) => sql`${select} as ${sql.raw(nameOf(i))}`);
  return {
    select: sql.join([sql`clients.id`, ...named], sql`, `),
    read: (raw) => raw as Row,
    columns: columns.map(({ header, say }, i) => ({
      header,
      cell: (row) => say(row[nameOf(i)] ?? null),
    })),
  };
}

const nameOf = (i: number) => `column${i}`;

type Setting = {
  fields: readonly FieldDefinition[];
  groupDiscount: GroupDiscount;
  words: ColumnWords;
};

function columnOf(key: string, setting: Setting): ViewColumn | null {
  const custom = customIdOf(key);
  return custom === null ? ownColumn(key, setting) : customColumn(custom, setting);
}

function ownColumn(key: string, { groupDiscount, words }: Setting): ViewColumn | null {
  const header = words.header(key);
  if (key === "discount") return { header, select: discountOf(groupDiscount), say: percent };
  const { select, say } = COLUMNS[key] ?? {};
  if (!select) return null;
  const inWords = (value: Value) => (value === null || !say ? value : say(String(value), words));
  return { header, select, say: inWords };
}

/** Basis points as people write them: 250 is 2.5. */
const percent = (value: Value) => (value === null ? null : Number(value) / 100);

function customColumn(id: number, { fields, words }: Setting): ViewColumn | null {
  const field = fields.find((one) => one.id === id);
  if (!field) return null;
  const select = sql`(select value from field_values
    where client_id = clients.id and field_id = ${id})`;
  const say = (value: Value) => {
    if (value === null) return null;
    return field.type === "checkbox" ? words.answer(value === "1") : valueText(field, `${value}`);
  };
  return { header: field.name, select, say };
}
