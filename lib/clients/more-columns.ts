import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import type { Context } from "../context";
import { customColumn, customTexts, type FieldDefinition } from "../fields/queries";
import { discountOf } from "../groups/discount";
import type { GroupDiscount } from "../settings/schema";
import { customIdOf } from "./columns";
import { displayFiscalCode } from "./fiscal-code";
import { peopleOf } from "./people-column";

/** What a list may show of a client beside what it always reads. */
export type MoreColumns = {
  legalName: string | null;
  /** With its country's prefix where the client is registered for VAT. */
  fiscalCode: string;
  tradeRegister: string | null;
  website: string | null;
  street: string | null;
  city: string | null;
  county: string | null;
  zip: string | null;
  country: string | null;
  currency: string | null;
  language: string | null;
  updatedAt: number;
  managers: string[];
  portalManagers: string[];
  /** The discount that applies, in basis points. */
  discount: number | null;
  externalId: string | null;
  /** How many contacts it has. */
  contacts: number;
  /** What it has in custom fields, by their numbers, as people read it. */
  custom: Record<number, string>;
};

const ALWAYS = ["id", "name", "contact", "email", "phone", "status", "groups", "owner", "created"];

type Asked = {
  columns: readonly string[];
  fields: readonly FieldDefinition[];
  groupDiscount: GroupDiscount;
};
type Raw = Omit<MoreColumns, "managers" | "portalManagers" | "custom" | "fiscalCode"> & {
  id: number;
  code: string | null;
  vatRegistered: number;
  managers: string;
  portalManagers: string;
  custom: string | null;
};

/** The further columns of the clients of one page, by their numbers; none where no column needs them. */
export async function moreColumns(
  ctx: Context,
  ids: readonly number[],
  { columns, fields, groupDiscount }: Asked,
): Promise<Map<number, MoreColumns>> {
  if (!ids.length || columns.every((column) => ALWAYS.includes(column))) return new Map();
  const shown = new Set(columns.map(customIdOf));
  const rows = await ctx.db.rows<Raw>(sql`select clients.id, legal_name as legalName,
    fiscal_code as code, vat_registered as vatRegistered, trade_register as tradeRegister, website,
    street, city, county, zip, country, currency, language, updated_at as updatedAt,
    ${namesIn("manager")} as managers, ${namesIn("portal_manager")} as portalManagers,
    ${discountOf(groupDiscount)} as discount,
    (select value from external_ids where client_id = clients.id order by id limit 1) as externalId,
    (select count(*) from contacts where client_id = clients.id and deleted_at is null) as contacts,
    ${customColumn} from clients where clients.id in ${idsIn(ids)}`);
  const inView = fields.filter(({ id }) => shown.has(id));
  return new Map(rows.map(({ id, ...row }) => [id, toMore(row, inView)]));
}

function toMore(
  { code, vatRegistered, managers, portalManagers, custom, ...row }: Omit<Raw, "id">,
  fields: readonly FieldDefinition[],
): MoreColumns {
  const { country } = row;
  return {
    ...row,
    fiscalCode: displayFiscalCode({
      fiscalCode: code,
      vatRegistered: vatRegistered === 1,
      country,
    }),
    managers: JSON.parse(managers),
    portalManagers: JSON.parse(portalManagers),
    custom: Object.fromEntries(customTexts(fields, custom)),
  };
}

const namesIn = (role: "manager" | "portal_manager") =>
  sql`(select json_group_array(one) from ${peopleOf(role, "name")})`;
