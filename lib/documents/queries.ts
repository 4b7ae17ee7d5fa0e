import { type SQL, sql } from "drizzle-orm";
import type { DocumentKind, DocumentLine } from "@/db/record-kinds";
import type { CreditNote, Estimate, Invoice } from "@/db/schema";
import type { Context } from "../context";
import { countRecords } from "../records/count-records";
import { getRecord, pageOfRecords, type RecordPage } from "../records/page-of-records";
import { workspaceToday } from "../settings/today";
import { KINDS } from "./kinds";
import { type DocumentState, stateOf } from "./state";
import { type TaxPart, totalsOf } from "./totals";

/** A document as lists show it. Amounts are minor units of its currency. */
export type DocumentRow = {
  id: number;
  clientId: number;
  number: string | null;
  status: "draft" | "sent" | "accepted" | "declined" | "cancelled";
  /** Seen from today in the workspace's zone. */
  state: DocumentState;
  currency: string;
  date: string;
  dueDate: string | null;
  total: number;
  /** Of an invoice what is left to pay, of a credit note what is left to give. */
  open: number;
  /** What an estimate became. */
  invoiceId: number | null;
  createdAt: number;
  updatedAt: number;
  version: number;
};

/** A document whole. */
export type DocumentView = DocumentRow & {
  lines: DocumentLine[];
  discountBp: number;
  subtotal: number;
  discount: number;
  tax: number;
  taxes: TaxPart[];
  note: string | null;
};

type Kept = Invoice | Estimate | CreditNote;

function toRow(kind: DocumentKind, kept: Kept, today: string): DocumentRow {
  const { id, clientId, number, status, currency, date, total } = kept;
  const dueDate = "dueDate" in kept ? kept.dueDate : null;
  const open = openOf(kept);
  const state = stateOf(kind, { status, total, dueDate, open }, today);
  const { createdAt, updatedAt, version } = kept;
  const invoiceId = "invoiceId" in kept ? kept.invoiceId : null;
  const facts = { id, clientId, number, status, state, currency, date, dueDate, total, open };
  return { ...facts, invoiceId, createdAt, updatedAt, version };
}

function openOf(kept: Kept): number {
  if ("open" in kept) return kept.open ?? 0;
  return "applied" in kept && kept.status === "sent" ? kept.total - kept.applied : 0;
}

export function toView(kind: DocumentKind, kept: Kept, today: string): DocumentView {
  const { lines, discountBp, subtotal, discount, tax, note } = kept;
  const { taxes } = totalsOf(lines, discountBp);
  return { ...toRow(kind, kept, today), lines, discountBp, subtotal, discount, tax, taxes, note };
}

/** The documents of a client, last first, a page at a time. */
export async function listDocuments(
  ctx: Context,
  kind: DocumentKind,
  asked: { clientId: number; where?: SQL; after?: string; limit?: number },
): Promise<RecordPage<DocumentRow>> {
  const [{ today }, { rows, next }] = await Promise.all([
    workspaceToday(ctx),
    pageOfRecords<typeof KINDS.invoice.table>(ctx, KINDS[kind].table as never, {
      ...asked,
      by: "at",
    }),
  ]);
  return { rows: rows.map((row) => toRow(kind, row, today)), next };
}

export const countDocuments = (ctx: Context, kind: DocumentKind, clientId: number) =>
  countRecords(ctx, KINDS[kind].table, clientId);

/** One document of a client that one may see. */
export async function getDocument(
  ctx: Context,
  kind: DocumentKind,
  id: number,
): Promise<DocumentView> {
  const { table, what } = KINDS[kind];
  const [{ today }, kept] = await Promise.all([
    workspaceToday(ctx),
    getRecord<typeof KINDS.invoice.table>(ctx, table as never, { id, what }),
  ]);
  return toView(kind, kept, today);
}

/** What an invoice was given by payments and credit notes, refunds below zero; or what a source gave to which invoices. */
export type Allocation = {
  id: number;
  invoiceId: number;
  invoiceNumber: string | null;
  paymentId: number | null;
  creditNoteId: number | null;
  /** Of the payment or credit note. */
  number: string | null;
  date: string;
  amount: number;
};

type Of = { invoiceId?: number; paymentId?: number; creditNoteId?: number };

/** Of a document or payment that the caller was shown. */
export async function listAllocations({ db }: Context, of: Of): Promise<Allocation[]> {
  const [column = "invoice_id", id] =
    of.invoiceId !== undefined
      ? ["invoice_id", of.invoiceId]
      : of.paymentId !== undefined
        ? ["payment_id", of.paymentId]
        : ["credit_note_id", of.creditNoteId];
  return db.rows<Allocation>(sql`select allocations.id, invoice_id as invoiceId,
      invoices.number as invoiceNumber, payment_id as paymentId, credit_note_id as creditNoteId,
      coalesce(payments.number, credit_notes.number) as number,
      coalesce(payments.date, credit_notes.date) as date, allocations.amount
    from allocations join invoices on invoices.id = invoice_id
    left join payments on payments.id = payment_id
    left join credit_notes on credit_notes.id = credit_note_id
    where allocations.${sql.identifier(column)} = ${id ?? 0} order by date, allocations.id`);
}
