import type { DocumentKind } from "@/db/record-kinds";
import { creditNotes, estimates, invoices } from "@/db/schema";

/** How each kind of document is kept, and what its first number is. */
export const KINDS = {
  invoice: { table: invoices, what: "invoice", first: "INV-0001" },
  estimate: { table: estimates, what: "estimate", first: "EST-0001" },
  creditNote: { table: creditNotes, what: "credit note", first: "CN-0001" },
} as const satisfies Record<DocumentKind, unknown>;

/** The number of the first payment. */
export const FIRST_PAYMENT = "PAY-0001";
