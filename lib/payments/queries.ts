import type { Payment } from "@/db/schema";
import { payments } from "@/db/schema";
import type { Context } from "../context";
import { type Allocation, listAllocations } from "../documents/queries";
import { countRecords } from "../records/count-records";
import { getRecord, pageOfRecords, type RecordPage } from "../records/page-of-records";

/** A payment as lists show it, in minor units; `open` is what of it is credit still. */
export type PaymentRow = Pick<
  Payment,
  | "id"
  | "clientId"
  | "kind"
  | "status"
  | "number"
  | "currency"
  | "amount"
  | "date"
  | "method"
  | "reference"
  | "createdAt"
  | "version"
> & { open: number };

export type PaymentView = PaymentRow & { note: string | null; allocations: Allocation[] };

export function toPaymentRow(payment: Payment): PaymentRow {
  const { at: _at, series: _series, seq: _seq, applied, note: _note, ...row } = payment;
  const { updatedAt: _updated, deletedAt: _deleted, ...shown } = row;
  return { ...shown, open: row.status === "booked" ? row.amount - applied : 0 };
}

/** The payments and refunds of a client, last first, a page at a time. */
export async function listPayments(
  ctx: Context,
  asked: { clientId: number; after?: string; limit?: number },
): Promise<RecordPage<PaymentRow>> {
  const { rows, next } = await pageOfRecords(ctx, payments, { ...asked, by: "at" });
  return { rows: rows.map(toPaymentRow), next };
}

export const countPayments = (ctx: Context, clientId: number) =>
  countRecords(ctx, payments, clientId);

/** One payment with where it went. */
export async function getPayment(ctx: Context, id: number): Promise<PaymentView> {
  const payment = await getRecord(ctx, payments, { id, what: "payment" });
  const allocations = await listAllocations(ctx, { paymentId: id });
  return { ...toPaymentRow(payment), note: payment.note, allocations };
}
