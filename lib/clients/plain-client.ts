import { type SQL, sql } from "drizzle-orm";
import type { Context } from "../context";
import { authorize } from "../context";
import { notFound } from "../errors";
import { customColumn } from "../fields/queries";
import { live, visibleClients } from "./visibility";

/** A client's own row, as programs read it: the database's own flags, 0 or 1. */
export type PlainClient = {
  id: number;
  name: string;
  legalName: string | null;
  companySort: string;
  fiscalCode: string | null;
  vatRegistered: number;
  phone: string | null;
  website: string | null;
  active: number;
  currency: string | null;
  language: string | null;
  street: string | null;
  city: string | null;
  county: string | null;
  zip: string | null;
  country: string | null;
  billingSame: number;
  billingStreet: string | null;
  billingCity: string | null;
  billingCounty: string | null;
  billingZip: string | null;
  billingCountry: string | null;
  shippingSame: number;
  shippingStreet: string | null;
  shippingCity: string | null;
  shippingCounty: string | null;
  shippingZip: string | null;
  shippingCountry: string | null;
  createdAt: number;
  /** What it has in custom fields (`customTexts` reads it), where that was asked for. */
  custom?: string | null;
};

/** Its columns, from `clients`. */
export const plainColumns: SQL = sql`clients.id, name, legal_name as legalName,
  company_sort as companySort, fiscal_code as fiscalCode, vat_registered as vatRegistered,
  clients.phone, website, clients.active, currency, language, street, city, county, zip, country,
  billing_same as billingSame, billing_street as billingStreet, billing_city as billingCity,
  billing_county as billingCounty, billing_zip as billingZip, billing_country as billingCountry,
  shipping_same as shippingSame, shipping_street as shippingStreet, shipping_city as shippingCity,
  shipping_county as shippingCounty, shipping_zip as shippingZip,
  shipping_country as shippingCountry, clients.created_at as createdAt`;

/** Its columns, and what it has in custom fields only where somebody reads that. */
export const plainColumnsWith = ({ custom }: { custom?: boolean }): SQL =>
  custom ? sql`${plainColumns}, ${customColumn}` : plainColumns;

/** One live client; one that the asker may not see is not there. */
export async function getPlainClient(
  ctx: Context,
  id: number,
  more: { custom?: boolean } = {},
): Promise<PlainClient> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const [row] = await ctx.db.rows<PlainClient>(sql`select ${plainColumnsWith(more)} from clients
    where id = ${id} and ${live} and ${visibleClients(ctx)}`);
  if (!row) throw notFound("client", id);
  return row;
}
