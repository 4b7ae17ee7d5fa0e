import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { flag, versioned } from "../columns";
import { users } from "./users";

export const clients = sqliteTable(
  "clients",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    name: text("name").notNull(),
    legalName: text("legal_name"),
    nameSort: text("name_sort").notNull(), // folded name: order and prefix match on plain BINARY
    // the folded name with what dots and apostrophes join cut apart, where that differs: «s r l», «o neil»
    nameSplit: text("name_split"),
    companySort: text("company_sort").notNull(), // folded legal name, else name: the order of the API
    citySort: text("city_sort"), // folded city
    fiscalCode: text("fiscal_code"), // without the country prefix
    vatRegistered: flag("vat_registered").notNull().default(false),
    tradeRegister: text("trade_register"),
    email: text("email"),
    phone: text("phone"), // as typed
    phoneE164: text("phone_e164"),
    website: text("website"),
    active: flag("active").notNull().default(true),
    currency: text("currency"), // ISO 4217
    language: text("language"), // en, ro
    ownerId: integer("owner_id").references(() => users.id),
    street: text("street"),
    city: text("city"),
    county: text("county"),
    zip: text("zip"),
    country: text("country"), // ISO 3166-1 alpha-2
    billingSame: flag("billing_same").notNull().default(true),
    billingStreet: text("billing_street"),
    billingCity: text("billing_city"),
    billingCounty: text("billing_county"),
    billingZip: text("billing_zip"),
    billingCountry: text("billing_country"),
    shippingSame: flag("shipping_same").notNull().default(true),
    shippingStreet: text("shipping_street"),
    shippingCity: text("shipping_city"),
    shippingCounty: text("shipping_county"),
    shippingZip: text("shipping_zip"),
    shippingCountry: text("shipping_country"),
    warnings: text("warnings", { mode: "json" }).$type<Record<string, string>>(), // field → message key
    mergedInto: integer("merged_into"),
    ...versioned(),
  },
  (t) => [
    // the list: A to Z, newest, by status; live rows only. Where deleted_at is in the index too, deep
    // pages of the API are skipped in it alone, and rows are counted so; words are looked for in the first
    index("clients_name_idx")
      .on(t.nameSort, t.id, t.deletedAt, t.nameSplit)
      .where(sql`deleted_at is null`),
    // by number, with what those found elsewhere are ordered by: a twelfth of the pages of the table
    index("clients_id_idx").on(t.id, t.nameSort, t.nameSplit).where(sql`deleted_at is null`),
    index("clients_created_idx").on(t.createdAt, t.id, t.deletedAt).where(sql`deleted_at is null`),
    index("clients_active_idx").on(t.active, t.nameSort, t.id).where(sql`deleted_at is null`),
    // the list of the API: by company
    index("clients_company_idx")
      .on(t.companySort, t.id, t.deletedAt)
      .where(sql`deleted_at is null`),
    // views: last changed first; by town
    index("clients_updated_idx").on(t.updatedAt, t.id).where(sql`deleted_at is null`),
    index("clients_city_idx").on(t.citySort, t.id).where(sql`deleted_at is null`),
    index("clients_unfolded_idx").on(t.id).where(sql`city is not null and city_sort is null`), // to be filled
    // own clients of a salesperson, those of nobody
    index("clients_owner_idx").on(t.ownerId, t.nameSort, t.id),
    // exact hits of search, the duplicate check, and who has none, A to Z
    index("clients_fiscal_code_idx")
      .on(t.fiscalCode, t.nameSort, t.id)
      .where(sql`deleted_at is null`),
    index("clients_email_idx").on(t.email).where(sql`deleted_at is null`),
    // the trash: last deleted first
    index("clients_deleted_idx").on(t.deletedAt, t.id).where(sql`deleted_at is not null`),
  ],
);

export type Client = typeof clients.$inferSelect;
