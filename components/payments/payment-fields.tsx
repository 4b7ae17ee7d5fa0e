"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { ComboboxField } from "@/components/form/combobox-field";
import type { ComboboxOption } from "@/components/form/combobox-list";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import type { PayableInvoice } from "@/lib/payments/form-values";
import type { PaymentControl } from "./payment-control";
import { PaymentSpread } from "./payment-spread";

type Props = {
  control: PaymentControl;
  kind: "payment" | "refund";
  invoices: readonly PayableInvoice[];
  currencies: readonly ComboboxOption[];
  /** The currency of one that was booked stays. */
  isNew: boolean;
};

/** How much, when and how, and where it goes. */
export function PaymentFields({ control, kind, invoices, currencies, isNew }: Props) {
  const t = useTranslations("payments");
  return (
    <>
      <div className="@container">
        <div className="grid @lg:grid-cols-3 grid-cols-2 gap-x-4 gap-y-3">
          <TextField
            control={control}
            name="amount"
            label={t("amount")}
            inputMode="decimal"
            autoComplete="off"
            required
          />
          {isNew && (
            <ComboboxField
              control={control}
              name="currency"
              label={t("currency")}
              options={currencies}
              required
            />
          )}
          <TextField control={control} name="date" label={t("date")} type="date" required />
          <MethodField control={control} />
          <TextField
            control={control}
            name="reference"
            label={t("reference")}
            autoComplete="off"
            className="col-span-2"
          />
        </div>
      </div>
      <PaymentSpread control={control} kind={kind} invoices={invoices} isNew={isNew} />
      <TextareaField control={control} name="note" label={t("note")} rows={1} />
    </>
  );
}

const METHODS = ["transfer", "card", "cash", "directDebit"] as const;

/** Any words will do; the usual ones are offered. */
function MethodField({ control }: { control: PaymentControl }) {
  const t = useTranslations("payments");
  const id = useId();
  return (
    <>
      <TextField control={control} name="method" label={t("method")} list={id} autoComplete="off" />
      <datalist id={id}>
        {METHODS.map((name) => (
          <option key={name} value={t(`methods.${name}`)} />
        ))}
      </datalist>
    </>
  );
}
