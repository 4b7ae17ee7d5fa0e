import type { DocumentInput, DocumentKind, DocumentState } from "../../../documents/schema";
import { wordOf } from "./choices";

/** The family's numbers, and our words; a credit note has no number for a draft there, so it has ours. */
const NUMBERS = {
  invoice: {
    sent: "1",
    paid: "2",
    partlyPaid: "3",
    overdue: "4",
    cancelled: "5",
    draft: "6",
  },
  estimate: {
    draft: "1",
    sent: "2",
    declined: "3",
    accepted: "4",
    expired: "5",
    cancelled: "6",
  },
  creditNote: { sent: "1", applied: "2", cancelled: "3", draft: "4" },
} as const satisfies Record<DocumentKind, Partial<Record<DocumentState, string>>>;

/** Words of the family beside ours. */
const ALSO: Record<DocumentKind, Record<string, DocumentState>> = {
  invoice: { unpaid: "sent", canceled: "cancelled" },
  estimate: { canceled: "cancelled" },
  creditNote: { open: "sent", closed: "applied", void: "cancelled" },
};

const pairsOf = (kind: DocumentKind) => Object.entries(NUMBERS[kind]) as [DocumentState, string][];

/** The number of what a document is. */
export const statusNumber = (kind: DocumentKind, state: DocumentState): string =>
  new Map(pairsOf(kind)).get(state) ?? "";

/** What a number or a word means; null for none that we know. */
export function stateIn(kind: DocumentKind, text: string): DocumentState | null {
  const typed = text.trim().toLowerCase();
  const words = pairsOf(kind).flatMap(([state, number]) => [
    [number, state] as const,
    [wordOf(state), state] as const,
    [state.toLowerCase(), state] as const,
  ]);
  return new Map([...words, ...Object.entries(ALSO[kind])]).get(typed) ?? null;
}

/** What follows from payments and from the day can't be said, only seen. */
const SEEN = new Set<DocumentState>(["paid", "partlyPaid", "overdue", "expired", "applied"]);

/** The state to keep; null where it is one that can only be seen. */
export const kept = (state: DocumentState): DocumentInput["status"] | null =>
  SEEN.has(state) ? null : (state as DocumentInput["status"]);
