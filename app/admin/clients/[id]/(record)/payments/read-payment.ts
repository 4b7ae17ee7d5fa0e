import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { getPayment } from "@/lib/payments/queries";
import { found } from "@/lib/server/page";
import { readClient } from "../../read-client";
import { mayWriteMoney } from "../documents/read-document";

const ID = /^[1-9]\d{0,14}$/;

export type PaymentAddress = Promise<{ id: string; paymentId: string }>;

/** The payment of this address, which has to be of this client; read once for all parts of the page. */
export const readPayment = cache(async (id: string, paymentId: string) => {
  const { ctx, client } = await readClient(id);
  if (!ID.test(paymentId)) notFound();
  const payment = await found(() => getPayment(ctx, Number(paymentId)));
  if (payment.clientId !== client.id) notFound();
  return { ctx, client, payment, mayWrite: mayWriteMoney({ ctx, client }) };
});
