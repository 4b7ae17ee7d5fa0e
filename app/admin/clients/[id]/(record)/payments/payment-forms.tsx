import { paymentPath } from "@/components/documents/document-paths";
import { ApplyForm } from "@/components/payments/apply-form";
import { EditPayment } from "@/components/payments/edit-payment";
import { payableInvoices } from "@/lib/payments/payable-invoices";
import { workspaceToday } from "@/lib/settings/today";
import { updatePayment } from "./actions";
import { readPayment } from "./read-payment";

type Props = {
  id: string;
  paymentId: string;
  /** Behind the question mark: which form, and the invoice that the rest is meant for. */
  asked: { apply?: string | string[]; edit?: string | string[] };
};

/** The form that the page of a payment was asked for, if any. */
export async function PaymentForms({ id, paymentId, asked: { apply, edit } }: Props) {
  if (apply === undefined && edit === undefined) return null;
  const { ctx, payment } = await readPayment(id, paymentId);
  const { clientId, kind, currency } = payment;
  const source = { paymentId: payment.id };
  const [{ today }, invoices] = await Promise.all([
    workspaceToday(ctx),
    payableInvoices(ctx, { clientId, source, refund: kind === "refund" }),
  ]);
  if (edit !== undefined || kind === "refund") {
    const form = { clientId, today, currency, currencies: [], invoices, save: updatePayment };
    return <EditPayment {...form} payment={payment} />;
  }
  return (
    <ApplyForm
      source={payment}
      invoices={invoices}
      meant={Number(apply)}
      save={updatePayment}
      path={paymentPath(clientId, payment.id)}
    />
  );
}
