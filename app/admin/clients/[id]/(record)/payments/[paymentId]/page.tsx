import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { UndoDesk } from "@/components/history/undo-desk";
import { PaymentHead } from "@/components/payments/payment-head";
import { PaymentPaper } from "@/components/payments/payment-paper";
import { forceUndo, undo } from "../../../../record-actions";
import { cancelPayment } from "../actions";
import { PaymentForms } from "../payment-forms";
import { type PaymentAddress, readPayment } from "../read-payment";

type Props = {
  params: PaymentAddress;
  searchParams: Promise<{ apply?: string | string[]; edit?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, paymentId } = await params;
  const { client, payment } = await readPayment(id, paymentId);
  const t = await getTranslations("payments.named");
  const name = t(payment.kind, { number: payment.number ?? `#${payment.id}` });
  return { title: `${name} · ${client.name}` };
}

export default async function PaymentPage({ params, searchParams }: Props) {
  const { id, paymentId } = await params;
  const { payment, mayWrite } = await readPayment(id, paymentId);
  return (
    <UndoDesk actions={{ undo, force: forceUndo }}>
      <PaymentHead row={payment} mayWrite={mayWrite} cancel={cancelPayment} />
      {mayWrite && payment.status === "booked" && (
        <PaymentForms id={id} paymentId={paymentId} asked={await searchParams} />
      )}
      <PaymentPaper payment={payment} />
    </UndoDesk>
  );
}
