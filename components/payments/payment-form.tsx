"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ComboboxOption } from "@/components/form/combobox-list";
import { RecordForm } from "@/components/records/record-form";
import type { Action } from "@/lib/action-state";
import {
  newPaymentValues,
  type PayableInvoice,
  paymentForm,
  paymentValues,
} from "@/lib/payments/form-values";
import type { PaymentView } from "@/lib/payments/schema";
import { atTheirPlaces } from "./at-their-places";
import { PaymentFields } from "./payment-fields";

export type PaymentFormProps = {
  clientId: number;
  kind: "payment" | "refund";
  /** The payment that is changed, as it is now. */
  payment?: PaymentView;
  /** Where it can go, what is due first in front. */
  invoices: readonly PayableInvoice[];
  /** The invoice that it is for. */
  pays?: number;
  today: string;
  currency: string;
  currencies: readonly ComboboxOption[];
  /** Gets a new payment's input, or what of one is changed. */
  save: Action;
  onDone: () => void;
  onCancel: () => void;
};

/** Books money that came or went back, or changes what was booked, and says where it goes. */
export function PaymentForm(props: PaymentFormProps) {
  const { clientId, kind, payment, pays, today, currency, currencies, save, ...doors } = props;
  const t = useTranslations("payments");
  const locale = useLocale();
  const first = doors.invoices.filter(({ id }) => id === pays);
  const invoices = [...first, ...doors.invoices.filter(({ id }) => id !== pays)];
  const label = payment ? t("editOf", { number: payment.number ?? "" }) : t(`book.${kind}`);
  return (
    <RecordForm
      label={label}
      submit={payment ? t("save") : t(`book.${kind}`)}
      values={
        payment
          ? paymentValues(payment, { invoices, locale })
          : newPaymentValues({ today, kind, invoices, currency, locale, pays: first[0] })
      }
      schema={paymentForm({ invoices, locale })}
      save={atTheirPlaces(save, invoices)}
      also={payment ? undefined : { clientId }}
      edits={payment && { id: payment.id, version: payment.version }}
      said={() => t(payment ? "said.update" : `said.${kind}`)}
      onDone={doors.onDone}
      onCancel={doors.onCancel}
      className="grid-cols-1"
    >
      {(control) => (
        <PaymentFields
          control={control}
          kind={kind}
          invoices={invoices}
          currencies={currencies}
          isNew={!payment}
        />
      )}
    </RecordForm>
  );
}
