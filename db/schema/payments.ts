import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { nowMs, versioned } from "../columns";
import { PAYMENT_KINDS, PAYMENT_STATUSES } from "../record-kinds";
import { clients } from "./clients";
import { creditNotes, invoices } from "./documents";

/** Money that came from a client, or went back to it. Amounts are minor units, above zero. */
export const payments = sqliteTable(
  "payments",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    clientId: integer("client_id")
      .notNull()
      .references(() => clients.id),
    kind: text("kind", { enum: PAYMENT_KINDS }).notNull().default("payment"),
    status: text("status", { enum: PAYMENT_STATUSES }).notNull().default("booked"),
    number: text("number"),
    series: text("series").notNull().default(""),
    seq: integer("seq"),
    currency: text("currency").notNull(),
    amount: integer("amount").notNull(),
    date: text("date").notNull(),
    at: integer("at").notNull(),
    method: text("method"), // bank transfer, card, cash, …
    reference: text("reference"), // the bank's, or the payer's
    note: text("note"),
    applied: integer("applied").notNull().default(0), // kept by triggers: what of it went to invoices
    ...versioned(),
  },
  (t) => [
    uniqueIndex("payments_number_idx").on(t.number).where(sql`number is not null`),
    index("payments_seq_idx").on(t.series, t.seq),
    index("payments_client_idx").on(t.clientId, t.at, t.id).where(sql`deleted_at is null`),
    index("payments_reference_idx").on(t.reference).where(sql`reference is not null`),
  ],
);

/** What a payment or a credit note gave to an invoice; a refund takes from it, below zero. */
export const allocations = sqliteTable(
  "allocations",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    clientId: integer("client_id")
      .notNull()
      .references(() => clients.id),
    invoiceId: integer("invoice_id")
      .notNull()
      .references(() => invoices.id),
    paymentId: integer("payment_id").references(() => payments.id),
    creditNoteId: integer("credit_note_id").references(() => creditNotes.id),
    amount: integer("amount").notNull(),
  },
  (t) => [
    index("allocations_invoice_idx").on(t.invoiceId, t.paymentId, t.amount),
    uniqueIndex("allocations_payment_idx")
      .on(t.paymentId, t.invoiceId)
      .where(sql`payment_id is not null`),
    uniqueIndex("allocations_credit_note_idx")
      .on(t.creditNoteId, t.invoiceId)
      .where(sql`credit_note_id is not null`),
  ],
);

/** What there is between a client and us in a currency. Kept by triggers alone, so it can't drift. */
export const clientBalances = sqliteTable(
  "client_balances",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    clientId: integer("client_id").notNull(),
    currency: text("currency").notNull(),
    invoiced: integer("invoiced").notNull().default(0), // totals of sent invoices
    paid: integer("paid").notNull().default(0), // payments less refunds
    credited: integer("credited").notNull().default(0), // totals of credit notes
  },
  (t) => [uniqueIndex("client_balances_idx").on(t.clientId, t.currency)],
);

/** The last recount of balances, and what it found. */
export const balanceChecks = sqliteTable("balance_checks", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  at: integer("at").notNull().default(nowMs),
  clients: integer("clients").notNull(), // how many were recounted
  wrong: text("wrong", { mode: "json" }).$type<number[]>().notNull(), // those that differed
});

export type Payment = typeof payments.$inferSelect;
