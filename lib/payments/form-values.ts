import { z } from "zod";
import { amountText, typedAmount } from "../documents/form-values";
import { messageKey } from "../message-key";
import { toDecimal } from "../money";
import type { PayableInvoice } from "./payable-invoices";
import { type PaymentView, wholePayment } from "./schema";

export type { CreditSource, PayableInvoice } from "./payable-invoices";

/** What goes to one of the invoices that are offered, as it was typed. */
export type AllocationValues = { invoiceId: number; amount: string };

/** A payment as its form holds it: a place for each invoice it could go to. */
export type PaymentValues = {
  kind: "payment" | "refund";
  amount: string;
  currency: string;
  date: string;
  method: string;
  reference: string;
  note: string;
  keepCredit: boolean;
  allocations: AllocationValues[];
};

/** What an amount pays: the first invoice that is offered as far as it goes, then the next. */
export function spread(amount: number, invoices: readonly PayableInvoice[]): number[] {
  let left = Number.isNaN(amount) ? 0 : amount;
  return invoices.map(({ most }) => {
    const given = Math.max(0, Math.min(left, most));
    left -= given;
    return given;
  });
}

type Offered = { invoices: readonly PayableInvoice[]; currency: string; locale: string };

const given = (amounts: readonly number[], { invoices, currency, locale }: Offered) =>
  invoices.map(({ id }, i): AllocationValues => {
    const amount = amounts[i] ?? 0;
    return { invoiceId: id, amount: amount ? amountText(amount, currency, locale) : "" };
  });

/** The places of a form, filled by an amount: nothing for invoices of another currency. */
export function spreadValues(amount: number, offered: Offered): AllocationValues[] {
  const { invoices, currency } = offered;
  const open = invoices.map((one) => (one.currency === currency ? one : { ...one, most: 0 }));
  return given(spread(amount, open), offered);
}

/** The places of a form as the source of the money gave to them. */
export const givenValues = (offered: Offered) =>
  given(
    offered.invoices.map((invoice) => invoice.given),
    offered,
  );

type Start = Offered & {
  today: string;
  kind: PaymentValues["kind"];
  /** The invoice that it is for. */
  pays?: PayableInvoice;
};

/** What the form of a new payment starts from: the invoice it is for, whole. */
export function newPaymentValues({ today, kind, pays, ...offered }: Start): PaymentValues {
  const { currency = offered.currency, most = 0 } = pays ?? {};
  const first = { ...offered, currency };
  const own = pays ? offered.invoices.map(({ id }) => (id === pays.id ? most : 0)) : [];
  return {
    ...{ kind, currency, date: today, method: "", reference: "", note: "", keepCredit: false },
    amount: most ? amountText(most, currency, offered.locale) : "",
    allocations: given(own, first),
  };
}

/** What the form of a payment that is there starts from. */
export function paymentValues(payment: PaymentView, offered: Omit<Offered, "currency">) {
  const { kind, amount, currency, date, method, reference, note, open } = payment;
  return {
    ...{ kind, currency, date, keepCredit: open > 0 },
    amount: amountText(amount, currency, offered.locale),
    method: method ?? "",
    reference: reference ?? "",
    note: note ?? "",
    allocations: givenValues({ ...offered, currency }),
  } satisfies PaymentValues;
}

/** What was typed in the places of one currency: NaN where it can't be read. */
export function typedAllocations(
  allocations: readonly AllocationValues[],
  { invoices, currency, locale }: Offered,
) {
  return allocations.flatMap(({ invoiceId, amount }, place) => {
    const invoice = invoices.find(({ id }) => id === invoiceId);
    if (!amount.trim() || invoice?.currency !== currency) return [];
    return [{ place, invoice, invoiceId, amount: typedAmount(amount, currency, locale) }];
  });
}

type Typed = ReturnType<typeof typedAllocations>[number];

function wrongPlace({ amount, invoice: { most, currency } }: Typed, refund: boolean) {
  if (Number.isNaN(amount)) return "errors.amount";
  if (amount < 0) return "errors.amountAboveZero";
  if (amount <= most) return null;
  const key = refund ? "errors.aboveInvoicePaid" : "errors.aboveInvoiceOpen";
  return messageKey(key, { most: toDecimal(most, currency), currency });
}

/** What is left of an amount; below zero more is given than there is. */
export const restOf = (amount: number, typed: readonly { amount: number }[]) =>
  (amount || 0) - typed.reduce((sum, one) => sum + (one.amount || 0), 0);

type Issue = { path: (string | number)[]; message: string };

function placeIssues(typed: readonly Typed[], refund: boolean): Issue[] {
  return typed.flatMap((one) => {
    const message = wrongPlace(one, refund);
    return message ? [{ path: ["allocations", one.place, "amount"], message }] : [];
  });
}

/** Of a payment the rest has to be meant; a refund takes it from the client's credit. */
function restIssues({ keepCredit, kind, currency }: PaymentValues, rest: number, amount: number) {
  if (rest < 0) return [{ path: ["amount"], message: "errors.allocatedAboveAmount" }];
  if (rest === 0 || kind === "refund" || keepCredit) return [];
  const values = { most: toDecimal(amount - rest, currency), currency };
  return [{ path: ["keepCredit"], message: messageKey("errors.abovePayable", values) }];
}

const toGive = (typed: readonly Typed[]) =>
  typed.filter(({ amount }) => amount > 0).map(({ invoiceId, amount }) => ({ invoiceId, amount }));

/** What the form was given as the domain reads it. */
export const paymentForm = ({ invoices, locale }: Omit<Offered, "currency">) =>
  z
    .custom<PaymentValues>()
    .transform((values, ctx): z.input<typeof wholePayment> => {
      const { currency, kind } = values;
      const amount = typedAmount(values.amount, currency, locale);
      const typed = typedAllocations(values.allocations, { invoices, currency, locale });
      const rest = Number.isNaN(amount) ? 0 : restOf(amount, typed);
      const wrong: Issue[] = placeIssues(typed, kind === "refund");
      for (const issue of wrong.length ? wrong : restIssues(values, rest, amount))
        ctx.issues.push({ code: "custom", input: values, ...issue });
      return { ...values, amount, allocations: toGive(typed) };
    })
    .pipe(wholePayment);

/** What of a payment or credit note goes to which invoices, as the form holds it. */
export type ApplyValues = { allocations: AllocationValues[] };

/** The same for what is there already: a payment's or credit note's own amount is not changed. */
export const applyForm = ({ amount, ...offered }: Offered & { amount: number }) =>
  z.custom<ApplyValues>().transform(({ allocations }, ctx) => {
    const typed = typedAllocations(allocations, offered);
    const wrong = placeIssues(typed, false);
    const [first] = typed;
    if (!wrong.length && first && restOf(amount, typed) < 0) {
      const path = ["allocations", first.place, "amount"];
      wrong.push({ path, message: "errors.allocatedAboveAmount" });
    }
    for (const issue of wrong) ctx.issues.push({ code: "custom", input: allocations, ...issue });
    return { allocations: toGive(typed) };
  });
