import { z } from "zod";
import { toDecimal } from "../../../money";
import type { WholePayment } from "../../../payments/all-payments";
import { PAYMENT_MODES } from "../../../payments/modes";
import { currencyId } from "../currency-ids";
import { wireTime } from "../wire-time";

const text = z.string();

/** A payment as the family reads it: text throughout, unset text is "". */
export const paymentRow = z
  .object({
    id: text.meta({ example: "7" }),
    paymentid: text.meta({ description: "The same as `id`.", example: "7" }),
    number: text.meta({ example: "PAY-0007" }),
    kind: z.enum(["payment", "refund"]),
    invoiceid: text.meta({ description: "The first invoice it pays, or `0`.", example: "3" }),
    invoices: z
      .array(z.object({ invoiceid: text, amount: text.meta({ example: "119.00" }) }))
      .meta({ description: "What of it went to which invoices." }),
    clientid: text.meta({ description: "The `userid` of the customer.", example: "3" }),
    amount: text.meta({ description: "Below zero it is a refund.", example: "119.00" }),
    credit: text.meta({ description: "What of it went to no invoice yet.", example: "0.00" }),
    currency: text.meta({ description: "`1` is the workspace's, else an ISO 4217 number." }),
    currency_name: text.meta({ description: "ISO 4217.", example: "EUR" }),
    paymentmode: text.meta({
      description: "A number of GET /api/common/payment_mode, or what else was said.",
      example: "1",
    }),
    paymentmethod: text.meta({ example: "Bank transfer" }),
    date: text.meta({ example: "2026-01-31" }),
    daterecorded: text.meta({ description: "UTC.", example: "2026-01-31 08:00:00" }),
    transactionid: text.meta({ description: "The reference of the bank or of the payer." }),
    note: text,
    status: z.enum(["booked", "cancelled"]),
  })
  .meta({ id: "Payment" });

/** The number of a mode by its name; any other is told as it is. */
const modeOf = (method: string) =>
  PAYMENT_MODES.find(({ name }) => name.toLowerCase() === method.toLowerCase())?.id ?? method;

export function toPayment(payment: WholePayment, workspaceCurrency: string) {
  const { currency, kind, amount, given, method } = payment;
  const money = (minor: number) => toDecimal(minor, currency);
  const sign = kind === "refund" ? -1 : 1;
  return {
    id: String(payment.id),
    paymentid: String(payment.id),
    number: payment.number ?? "",
    kind,
    invoiceid: String(given[0]?.invoiceId ?? 0),
    invoices: given.map((one) => ({
      invoiceid: String(one.invoiceId),
      amount: money(one.amount),
    })),
    clientid: String(payment.clientId),
    amount: money(sign * amount),
    credit: money(sign * payment.open),
    currency: currencyId(currency, workspaceCurrency),
    currency_name: currency,
    paymentmode: String(modeOf(method ?? "")),
    paymentmethod: method ?? "",
    date: payment.date,
    daterecorded: wireTime(payment.createdAt),
    transactionid: payment.reference ?? "",
    note: payment.note ?? "",
    status: payment.status,
  };
}
