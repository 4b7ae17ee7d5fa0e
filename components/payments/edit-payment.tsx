"use client";

import { paymentPath } from "@/components/documents/document-paths";
import type { PaymentView } from "@/lib/payments/schema";
import { PaymentForm, type PaymentFormProps } from "./payment-form";
import { useLeaveForm } from "./use-leave-form";

type Props = Omit<PaymentFormProps, "payment" | "kind" | "pays" | "onDone" | "onCancel"> & {
  payment: PaymentView;
};

/** The form of a payment on its page, above what it says. */
export function EditPayment({ payment, ...form }: Props) {
  const back = useLeaveForm(paymentPath(form.clientId, payment.id));
  return (
    <div className="mb-4 rounded-lg border bg-card">
      <PaymentForm {...form} kind={payment.kind} payment={payment} onDone={back} onCancel={back} />
    </div>
  );
}
