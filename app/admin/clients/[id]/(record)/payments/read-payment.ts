import "server-only";
import { cache } from "react";
import { getPayment } from "@/lib/payments/queries";
import { readRecord } from "../../read-record";
import { mayWriteMoney } from "../documents/read-document";

export type PaymentAddress = Promise<{ id: string; paymentId: string }>;

/** The payment of this address; read once for all parts of the page. */
export const readPayment = cache(async (id: string, paymentId: string) => {
  const { ctx, client, record } = await readRecord({ id, recordId: paymentId }, getPayment);
  return { ctx, client, payment: record, mayWrite: mayWriteMoney({ ctx, client }) };
});
