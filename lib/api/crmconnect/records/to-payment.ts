import type { DocumentView } from "../../../documents/schema";
import type { Fields } from "../../../errors";
import type { WholePayment } from "../../../payments/all-payments";
import type { PaymentInput, PaymentUpdate } from "../../../payments/schema";
import { said } from "../../../said";
import { stays } from "./billing";
import type { WirePayment, WirePaymentChange } from "./payment-input";

const shared = (sent: WirePaymentChange) => ({
  date: sent.date,
  method: sent.paymentmode,
  reference: sent.transactionid,
  note: sent.note,
});

const isRefund = ({ kind, type, amount = 0 }: WirePaymentChange) =>
  (kind ?? type) === "refund" || amount < 0;

/** A new payment in the domain's words; `invoice` is the one it names. */
export function newPayment(
  sent: WirePayment,
  currency: string,
  invoice: DocumentView | null,
): PaymentInput {
  const amount = Math.abs(sent.amount);
  const refund = isRefund(sent);
  const allocations =
    sent.allocations ?? toInvoice(invoice, amount, !refund && sent.keep_credit === true);
  return {
    ...shared(sent),
    kind: refund ? "refund" : "payment",
    clientId: sent.clientid ?? (allocations.length ? undefined : invoice?.clientId),
    currency,
    amount,
    allocations,
    keepCredit: sent.keep_credit ?? !allocations.length,
    number: sent.number,
  };
}

/** All of it goes to the invoice, or where the rest may stay as credit what the invoice needs. */
function toInvoice(invoice: DocumentView | null, amount: number, keepRest: boolean) {
  if (!invoice) return [];
  const most = keepRest && invoice.status === "sent" ? Math.min(amount, invoice.open) : amount;
  return most > 0 ? [{ invoiceId: invoice.id, amount: most }] : [];
}

/** What can't be about a change, where the domain would not see it. */
export function wrongPaymentChange(sent: WirePaymentChange, now: WholePayment): Fields {
  const wrong = stays(sent.clientid, now);
  const kind = sent.kind ?? sent.type;
  if (kind && kind !== now.kind) wrong.kind = ["errors.kindFixed"];
  if (sent.number && sent.number !== now.number) wrong.number = ["errors.numberFixed"];
  if (now.kind === "payment" && (sent.amount ?? 0) < 0) wrong.amount = ["errors.amountAboveZero"];
  return wrong;
}

/** A change in the domain's words; `invoice` is the one it names. */
export function paymentChange(
  sent: WirePaymentChange,
  now: WholePayment,
  invoice: DocumentView | null,
): PaymentUpdate {
  const amount = sent.amount === undefined ? undefined : Math.abs(sent.amount);
  return said({
    id: now.id,
    ...shared(sent),
    amount,
    allocations: sent.allocations ?? moved(sent, now, { invoice, amount }),
    keepCredit: sent.keep_credit,
  });
}

type Move = { invoice: DocumentView | null; amount: number | undefined };

/** Where it goes from now on: to another invoice or to none; what went whole to one goes there whole. */
function moved({ invoiceid, keep_credit }: WirePaymentChange, now: WholePayment, move: Move) {
  const { invoice, amount = now.amount } = move;
  const [first] = now.given;
  const stays = invoiceid === undefined || invoiceid === (first?.invoiceId ?? null);
  if (!stays) return toInvoice(invoice, amount, keep_credit === true);
  const whole = now.given.length === 1 && Math.abs(first?.amount ?? 0) === now.amount;
  if (amount === now.amount || !whole || !first) return undefined;
  return [{ invoiceId: first.invoiceId, amount }];
}
