import { z } from "zod";
import { PAYMENT_KINDS } from "@/db/record-kinds";
import { allocationList, currencyCode } from "../documents/schema";
import { MOST } from "../money";
import { optionalText, requiredDay } from "../text";

export type { PaymentRow, PaymentView } from "./queries";

const id = z.number("errors.number").int("errors.number").positive("errors.number");

/** What may be said of a payment; doors that read another form take each field's rule from here. */
export const paymentFields = {
  kind: z.enum(PAYMENT_KINDS, "errors.choice"),
  /** ISO 4217; that of the invoices it pays, else the client's, when absent. */
  currency: currencyCode,
  /** In minor units, above zero; of a refund, too. */
  amount: z
    .number("errors.amount")
    .int("errors.amount")
    .min(1, "errors.amountAboveZero")
    .max(MOST, "errors.amount"),
  date: requiredDay,
  method: optionalText(60),
  reference: optionalText(191),
  note: optionalText(5000),
  number: optionalText(60),
  /** What of it goes to which invoices; of a refund, what is given back of what they were paid. */
  allocations: allocationList,
  /** What goes to no invoice stays as the client's credit. */
  keepCredit: z.boolean("errors.boolean"),
};

/** A payment of a client, or a refund; without a client, of the one whose invoice it pays first. */
export const paymentInput = z
  .object(paymentFields)
  .partial()
  .extend({ amount: paymentFields.amount, clientId: id.optional() });
export type PaymentInput = z.output<typeof paymentInput>;

/** What the form of a payment holds; it always says all of it. */
export const wholePayment = z.object(paymentFields).omit({ number: true });

/** A change to a payment; what is absent stays. Allocations are the whole new list. */
export const paymentUpdate = z
  .object(paymentFields)
  .omit({ kind: true, number: true, currency: true })
  .partial()
  .extend({ id, version: id.optional() });
export type PaymentUpdate = z.output<typeof paymentUpdate>;

export const paymentId = z.object({ id, version: id.optional() });
