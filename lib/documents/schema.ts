import { z } from "zod";
import { DOCUMENT_STATUSES, ESTIMATE_STATUSES } from "@/db/record-kinds";
import { isCurrency } from "../currencies";
import { MOST } from "../money";
import { optionalDay, optionalText, requiredDay, requiredText } from "../text";

export type { DocumentKind, DocumentLine } from "@/db/record-kinds";
export type { DocumentRow, DocumentView } from "./queries";
export type { DocumentState } from "./state";

const LONGEST_NUMBER = 60;
const MOST_LINES = 500;
const MOST_QUANTITY = 1_000_000_000; // thousandths: a million pieces

const id = z.number("errors.number").int("errors.number").positive("errors.number");
const between = (min: number, max: number, message: string, unread = message) =>
  z.number(unread).int(unread).min(min, message).max(max, message);

/** What a line of a document has. */
export const lineFields = {
  description: requiredText(1000),
  /** In thousandths. */
  quantity: between(1, MOST_QUANTITY, "errors.quantity"),
  /** In minor units; below zero it takes off. */
  unitPrice: between(-MOST, MOST, "errors.amount"),
  /** In basis points. */
  taxBp: between(0, 10_000, "errors.taxRate"),
};

export const currencyCode = requiredText(3)
  .transform((code) => code.toUpperCase())
  .pipe(z.string().refine(isCurrency, "errors.currency"));

/** Lines, each read by a door in its own way. */
export const documentLines = <L extends z.ZodType>(line: L, message = "errors.list") =>
  z.array(line, message).max(MOST_LINES, `errors.tooMany|max=${MOST_LINES}`);

/** What may be said of a document; doors that read another form take each field's rule from here. */
export const documentFields = {
  /** ISO 4217; the client's, else the workspace's, when absent. */
  currency: currencyCode,
  /** The day it bears; today when absent. */
  date: requiredDay,
  /** Of an invoice the last day to pay, of an estimate the last to accept. */
  dueDate: optionalDay,
  lines: documentLines(z.object(lineFields)),
  /** In basis points, on every line; what the client's groups give when absent. */
  discountBp: between(0, 10_000, "errors.discount"),
  /** In minor units, where there are no lines: what came from elsewhere with its sum alone. */
  total: between(0, MOST, "errors.amount"),
  /** Kept as it is given; without one the next of the series is taken when it leaves draft. */
  number: optionalText(LONGEST_NUMBER),
  note: optionalText(5000),
};

const status = z.enum(ESTIMATE_STATUSES, "errors.choice");

/** A new document of a client: a draft unless it says more. */
export const documentInput = z
  .object({ ...documentFields, status })
  .partial()
  .extend({ clientId: id });
export type DocumentInput = z.output<typeof documentInput>;

/** What the form of a document holds; it always says all of it, but a sum only where there are no lines. */
export const wholeDocument = z
  .object(documentFields)
  .omit({ number: true })
  .partial({ total: true });

/** A change to a document; what is absent stays. */
export const documentUpdate = documentInput
  .omit({ clientId: true })
  .extend({ id, version: id.optional() });
export type DocumentUpdate = z.output<typeof documentUpdate>;

export const documentId = z.object({ id, version: id.optional() });

/** The states that a document of a kind can be put into. */
export const STATUSES_OF = {
  invoice: DOCUMENT_STATUSES,
  estimate: ESTIMATE_STATUSES,
  creditNote: DOCUMENT_STATUSES,
} as const;

/** What of a credit note goes to which invoices: the whole list, in minor units. */
export const allocationList = z
  .array(
    z.object({
      invoiceId: id,
      amount: between(1, MOST, "errors.amountAboveZero", "errors.amount"),
    }),
    "errors.list",
  )
  .max(MOST_LINES, `errors.tooMany|max=${MOST_LINES}`);
export type AllocationInput = z.output<typeof allocationList>[number];

export const creditNoteAllocations = documentId.extend({ allocations: allocationList });
