import type { DocumentKind } from "@/lib/documents/schema";

/** What the last day of a document is called: of an estimate the last to accept it. */
export const lastDay = (kind: DocumentKind) => (kind === "estimate" ? "validUntil" : "dueDate");

/** What is not settled yet: to be paid, or to be given. */
export const unpaid = (kind: DocumentKind) => (kind === "creditNote" ? "left" : "open");
