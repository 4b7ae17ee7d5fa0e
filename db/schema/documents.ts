import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { versioned } from "../columns";
import { DOCUMENT_STATUSES, type DocumentLine, ESTIMATE_STATUSES } from "../record-kinds";
import { clients } from "./clients";

/** What every document of money has. Amounts are minor units of its currency. */
const document = () => ({
  id: integer("id").primaryKey({ autoIncrement: true }),
  clientId: integer("client_id")
    .notNull()
    .references(() => clients.id),
  // a draft has no number; what has one is cancelled, never deleted
  number: text("number"),
  series: text("series").notNull().default(""), // what stands before the figures of the number
  seq: integer("seq"), // those figures
  currency: text("currency").notNull(), // ISO 4217
  date: text("date").notNull(), // the day it bears
  at: integer("at").notNull(), // its place in the timeline: that day, or now when it is today's
  lines: text("lines", { mode: "json" }).$type<DocumentLine[]>().notNull().default([]),
  discountBp: integer("discount_bp").notNull().default(0), // on every line
  subtotal: integer("subtotal").notNull().default(0), // of the lines, before discount and tax
  discount: integer("discount").notNull().default(0),
  tax: integer("tax").notNull().default(0),
  total: integer("total").notNull().default(0),
  note: text("note"),
  ...versioned(),
});

export const invoices = sqliteTable(
  "invoices",
  {
    ...document(),
    status: text("status", { enum: DOCUMENT_STATUSES }).notNull().default("draft"),
    dueDate: text("due_date"),
    // kept by triggers: what payments and credit notes gave it, and what is left to pay
    paid: integer("paid").notNull().default(0),
    credited: integer("credited").notNull().default(0),
    open: integer("open").generatedAlwaysAs(
      sql`case when status = 'sent' and deleted_at is null then total - paid - credited else 0 end`,
    ),
  },
  (t) => [
    uniqueIndex("invoices_number_idx").on(t.number).where(sql`number is not null`),
    index("invoices_seq_idx").on(t.series, t.seq),
    index("invoices_client_idx").on(t.clientId, t.at, t.id).where(sql`deleted_at is null`),
    // what a client has to pay, oldest first
    index("invoices_open_idx").on(t.clientId, t.dueDate, t.currency, t.open).where(sql`open <> 0`),
  ],
);

export const estimates = sqliteTable(
  "estimates",
  {
    ...document(),
    status: text("status", { enum: ESTIMATE_STATUSES }).notNull().default("draft"),
    dueDate: text("valid_until"), // the last day on which it can be accepted
    invoiceId: integer("invoice_id").references(() => invoices.id), // what it became
  },
  (t) => [
    uniqueIndex("estimates_number_idx").on(t.number).where(sql`number is not null`),
    index("estimates_seq_idx").on(t.series, t.seq),
    index("estimates_client_idx").on(t.clientId, t.at, t.id).where(sql`deleted_at is null`),
  ],
);

export const creditNotes = sqliteTable(
  "credit_notes",
  {
    ...document(),
    status: text("status", { enum: DOCUMENT_STATUSES }).notNull().default("draft"),
    applied: integer("applied").notNull().default(0), // kept by triggers: what of it went to invoices
  },
  (t) => [
    uniqueIndex("credit_notes_number_idx").on(t.number).where(sql`number is not null`),
    index("credit_notes_seq_idx").on(t.series, t.seq),
    index("credit_notes_client_idx").on(t.clientId, t.at, t.id).where(sql`deleted_at is null`),
  ],
);

export type Invoice = typeof invoices.$inferSelect;
export type Estimate = typeof estimates.$inferSelect;
export type CreditNote = typeof creditNotes.$inferSelect;
