import type { DocumentKind, DocumentRow } from "@/lib/documents/schema";

/** What can be done with a document: by an action, or on a page of its own. */
export type Deed =
  | "send"
  | "pay"
  | "apply"
  | "accept"
  | "decline"
  | "convert"
  | "edit"
  | "duplicate"
  | "cancel"
  | "delete";

type Asked = Pick<DocumentRow, "status" | "open" | "invoiceId">;

/** What can be done with it as it is now, what one wants most in front. */
export function deedsOf(kind: DocumentKind, document: Asked): Deed[] {
  const { status } = document;
  if (status === "draft") return ["send", "edit", "duplicate", "delete"];
  if (status === "cancelled") return ["duplicate"];
  return [...ownDeeds(kind, document), "edit", "duplicate", "cancel"];
}

function ownDeeds(kind: DocumentKind, { status, open, invoiceId }: Asked): Deed[] {
  if (kind === "invoice") return open > 0 ? ["pay"] : [];
  if (kind === "creditNote") return ["apply"];
  const answers: Deed[] =
    status === "accepted"
      ? ["decline"]
      : status === "declined"
        ? ["accept"]
        : ["accept", "decline"];
  return invoiceId || status === "declined" ? answers : ["convert", ...answers];
}

/** What an action makes of a document at once. */
export const BECOMES = {
  send: "sent",
  accept: "accepted",
  decline: "declined",
  cancel: "cancelled",
} as const;

export type Step = keyof typeof BECOMES;
export const isStep = (deed: Deed): deed is Step => deed in BECOMES;
