import type { Route } from "next";
import type { DocumentKind } from "@/lib/documents/schema";

const SEGMENTS = {
  invoice: "invoices",
  estimate: "estimates",
  creditNote: "credit-notes",
} as const;

/** Where the documents of a kind are, and behind it one of them: `/12`, `/new`. */
export const documentsPath = (kind: DocumentKind, clientId: number, rest = "") =>
  `/admin/clients/${clientId}/${SEGMENTS[kind]}${rest}` as Route;

/** The tab that lists them: credit notes stand below the invoices. */
export const documentsTab = (kind: DocumentKind, clientId: number) =>
  documentsPath(kind === "creditNote" ? "invoice" : kind, clientId);

export const documentPath = (kind: DocumentKind, at: { clientId: number; id: number }) =>
  documentsPath(kind, at.clientId, `/${at.id}`);

/** The form that books a payment, for an invoice at will. */
export const paymentsPath = (clientId: number, invoiceId?: number) =>
  `/admin/clients/${clientId}/payments${invoiceId ? `?invoice=${invoiceId}` : ""}` as Route;

export const paymentPath = (clientId: number, id: number) =>
  `/admin/clients/${clientId}/payments/${id}` as Route;
