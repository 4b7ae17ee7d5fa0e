import type { DocumentKind } from "@/db/record-kinds";

/** What a document is, seen from a day: stored, or derived from what was paid and from the day. */
export type DocumentState =
  | "draft"
  | "sent"
  | "partlyPaid"
  | "paid"
  | "overdue"
  | "accepted"
  | "declined"
  | "expired"
  | "applied"
  | "cancelled";

type Facts = {
  status: "draft" | "sent" | "accepted" | "declined" | "cancelled";
  total: number;
  dueDate: string | null;
  /** Of an invoice what is left to pay, of a credit note what is left to give. */
  open: number;
};

/** `today` is a plain day of the workspace's zone. */
export function stateOf(kind: DocumentKind, facts: Facts, today: string): DocumentState {
  const { status, dueDate } = facts;
  if (status !== "sent") return status;
  const over = dueDate !== null && dueDate < today;
  if (kind === "estimate") return over ? "expired" : "sent";
  return kind === "invoice" ? invoiceState(facts, over) : facts.open > 0 ? "sent" : "applied";
}

function invoiceState({ open, total }: Facts, over: boolean): DocumentState {
  if (open <= 0) return "paid";
  if (over) return "overdue";
  return open < total ? "partlyPaid" : "sent";
}
