import { z } from "zod";
import { splitNumber } from "../../../documents/numbering";
import type { DocumentKind, DocumentView } from "../../../documents/schema";
import { toDecimal } from "../../../money";
import { currencyId } from "../currency-ids";
import { wireTime } from "../wire-time";
import { wordOf } from "./choices";
import { statusNumber } from "./document-status";
import { percentText, quantityText } from "./wire-amounts";

const text = z.string();
const amount = text.meta({ example: "119.00" });

const item = z
  .object({
    id: text.meta({ description: "Its place, from 1." }),
    order: text,
    description: text,
    long_description: text,
    qty: text.meta({ example: "2" }),
    rate: text.meta({ example: "50.00" }),
    unit: text,
    taxrate: text.meta({ description: "Per cent.", example: "19.00" }),
  })
  .meta({ id: "DocumentItem" });

const shared = {
  id: text.meta({ example: "7" }),
  clientid: text.meta({ description: "The `userid` of the customer.", example: "3" }),
  number: text.meta({
    description: "The whole number, as it is printed; a draft has none.",
    example: "INV-0042",
  }),
  prefix: text.meta({ description: "What of it stands before the figures.", example: "INV-" }),
  date: text.meta({ example: "2026-01-31" }),
  datecreated: text.meta({ description: "UTC.", example: "2026-01-31 08:00:00" }),
  currency: text.meta({ description: "`1` is the workspace's, else an ISO 4217 number." }),
  currency_name: text.meta({ description: "ISO 4217.", example: "EUR" }),
  subtotal: amount.meta({ description: "Of the lines, before discount and tax." }),
  total_tax: amount,
  discount_percent: text.meta({ example: "0.00" }),
  discount_total: amount,
  adjustment: text.meta({ description: "Always nothing." }),
  total: amount,
  status: text,
  status_name: text,
  adminnote: text.meta({ description: "The same as `clientnote`." }),
  clientnote: text,
  items: z.array(item),
};
const lastDay = text.meta({ description: "Empty where there is none.", example: "2026-02-28" });

/** Documents as the family reads them: text throughout, unset text is "". */
export const invoiceRow = z
  .object({
    ...shared,
    duedate: lastDay,
    total_left_to_pay: amount,
    status: text.meta({
      description:
        "`1` unpaid, `2` paid, `3` partly paid, `4` overdue, `5` cancelled, `6` draft; `status_name` says it in a word.",
    }),
  })
  .meta({ id: "Invoice" });
export const estimateRow = z
  .object({
    ...shared,
    expirydate: lastDay,
    invoiceid: text.meta({ description: "What it became, or `0`." }),
    status: text.meta({
      description: "`1` draft, `2` sent, `3` declined, `4` accepted, `5` expired, `6` cancelled.",
    }),
  })
  .meta({ id: "Estimate" });
export const creditNoteRow = z
  .object({
    ...shared,
    remaining: amount.meta({ description: "What is left to be given." }),
    status: text.meta({ description: "`1` open, `2` closed, `3` void, `4` draft." }),
  })
  .meta({ id: "CreditNote" });

/** What all three say. */
function sharedOf(kind: DocumentKind, document: DocumentView, workspaceCurrency: string) {
  const { id, clientId, number, currency, state, note } = document;
  const money = (minor: number) => toDecimal(minor, currency);
  return {
    id: String(id),
    clientid: String(clientId),
    number: number ?? "",
    prefix: number ? splitNumber(number).series : "",
    date: document.date,
    datecreated: wireTime(document.createdAt),
    currency: currencyId(currency, workspaceCurrency),
    currency_name: currency,
    subtotal: money(document.subtotal),
    total_tax: money(document.tax),
    discount_percent: percentText(document.discountBp),
    discount_total: money(document.discount),
    adjustment: money(0),
    total: money(document.total),
    status: statusNumber(kind, state),
    status_name: wordOf(state),
    adminnote: note ?? "",
    clientnote: note ?? "",
    items: itemsOf(document),
  };
}

const itemsOf = ({ lines, currency }: DocumentView): z.output<typeof item>[] =>
  lines.map(({ description, quantity, unitPrice, taxBp }, i) => {
    const [first = "", ...more] = description.split("\n");
    return {
      id: String(i + 1),
      order: String(i + 1),
      description: first,
      long_description: more.join("\n"),
      qty: quantityText(quantity),
      rate: toDecimal(unitPrice, currency),
      unit: "",
      taxrate: percentText(taxBp),
    };
  });

export const toInvoice = (document: DocumentView, currency: string) => ({
  ...sharedOf("invoice", document, currency),
  duedate: document.dueDate ?? "",
  total_left_to_pay: toDecimal(document.open, document.currency),
});

export const toEstimate = (document: DocumentView, currency: string) => ({
  ...sharedOf("estimate", document, currency),
  expirydate: document.dueDate ?? "",
  invoiceid: String(document.invoiceId ?? 0),
});

export const toCreditNote = (document: DocumentView, currency: string) => ({
  ...sharedOf("creditNote", document, currency),
  remaining: toDecimal(document.open, document.currency),
});
