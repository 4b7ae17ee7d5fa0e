import { z } from "zod";
import { allocationList } from "../../../documents/schema";
import { PAYMENT_MODES } from "../../../payments/modes";
import { paymentFields as of } from "../../../payments/schema";
import { wireCurrency, wired, wireId, wireIdOrNone, wireSwitch } from "../wire-fields";
import { wireList, wireMoney } from "./wire-amounts";

const nameOf = (mode: string | null) =>
  PAYMENT_MODES.find(({ id }) => String(id) === mode)?.name ?? mode;

const kind = wired(z.string("errors.choice"))
  .transform((word) => word.trim().toLowerCase())
  .pipe(of.kind)
  .meta({ description: "`payment`, or `refund` as a negative amount is, too." });

/** What may be written of a payment, in the family's names, each checked by the rule of its field. */
function fieldsOf(currency: string) {
  const amount = wireMoney(currency);
  return {
    clientid: wireId.meta({
      description: "The `userid` of the customer; that of the invoice by default.",
      example: "3",
    }),
    invoiceid: wireIdOrNone.meta({ description: "The invoice it pays.", example: "7" }),
    amount: amount
      .refine((minor) => minor !== 0, "errors.amountAboveZero")
      .meta({ description: "Below zero it is a refund.", example: "119.00" }),
    allocations: wireList(
      z
        .array(
          z.object({ invoiceid: wireId, amount: amount.transform(Math.abs) }, "errors.allocations"),
          "errors.allocations",
        )
        .transform((list) =>
          list.map(({ invoiceid, amount }) => ({ invoiceId: invoiceid, amount })),
        )
        .pipe(allocationList),
    ).meta({ description: "What of it goes to which invoices, where that is more than one." }),
    keep_credit: wireSwitch.meta({
      description: "Whether what is more than the invoices stays as the customer's credit.",
    }),
    kind,
    type: kind,
    currency: wireCurrency.meta({ description: "That of the invoice by default." }),
    date: wired(of.date).meta({ example: "2026-01-31" }),
    paymentmode: wired(of.method)
      .transform(nameOf)
      .meta({ description: "A number of GET /api/common/payment_mode, or a word.", example: "1" }),
    transactionid: wired(of.reference),
    note: wired(of.note),
    number: wired(of.number).meta({ description: "The next of the series by default." }),
  };
}

const made = new Map<string, ReturnType<typeof make>>();

function make(currency: string) {
  const fields = fieldsOf(currency);
  const change = z.object(fields).partial();
  return { change, input: change.extend({ amount: fields.amount }) };
}

/** What a body may say of a payment, its amounts in a currency. */
export function paymentSchemas(currency: string) {
  const known = made.get(currency) ?? make(currency);
  made.set(currency, known);
  return known;
}

type Schemas = ReturnType<typeof make>;
export type WirePayment = z.output<Schemas["input"]>;
export type WirePaymentChange = z.output<Schemas["change"]>;
