/** The words that records are kept with; screens, files and programs say them in their own. */
export const DOCUMENT_STATUSES = ["draft", "sent", "cancelled"] as const;
export const ESTIMATE_STATUSES = ["draft", "sent", "accepted", "declined", "cancelled"] as const;
export const PAYMENT_KINDS = ["payment", "refund"] as const;
export const PAYMENT_STATUSES = ["booked", "cancelled"] as const;

export const PROJECT_STATUSES = [
  "notStarted",
  "inProgress",
  "onHold",
  "finished",
  "cancelled",
] as const;
export const TICKET_STATUSES = ["open", "inProgress", "answered", "onHold", "closed"] as const;
export const TICKET_PRIORITIES = ["low", "medium", "high", "urgent"] as const;
export const COMMUNICATION_KINDS = ["call", "email", "meeting"] as const;
export const DIRECTIONS = ["in", "out"] as const;

/** The three documents of money that have lines. */
export const DOCUMENT_KINDS = ["invoice", "estimate", "creditNote"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A line of a document: `quantity` in thousandths, `unitPrice` in minor units, `taxBp` in basis points. */
export type DocumentLine = {
  description: string;
  quantity: number;
  unitPrice: number;
  taxBp: number;
};
