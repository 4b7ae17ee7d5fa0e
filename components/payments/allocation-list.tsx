"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { FieldMessage } from "@/components/form/field-message";
import { Input } from "@/components/ui/input";
import { amountText } from "@/lib/documents/form-values";
import { formatDay, formatMoney } from "@/lib/format";
import type { AllocationValues, PayableInvoice } from "@/lib/payments/form-values";

type Props = {
  label: string;
  invoices: readonly PayableInvoice[];
  currency: string;
  value: readonly AllocationValues[];
  onChange: (value: AllocationValues[]) => void;
  /** Is told how the first that is wrong gets the focus. */
  bind: (field: { focus: () => void }) => void;
  /** What is wrong, by the places of the invoices. */
  errors?: readonly ({ amount?: { message?: string } } | undefined)[];
};

/** The invoices of a currency that money can go to, each with a field for how much of it. */
export function AllocationList({ label, invoices, currency, value, errors, ...props }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const set = (place: number, amount: string) =>
    props.onChange(value.map((one, i) => (i === place ? { ...one, amount } : one)));
  const focus = () => {
    const wrong = list.current?.querySelector<HTMLElement>("[aria-invalid=true]");
    (wrong ?? list.current?.querySelector("input"))?.focus();
  };
  return (
    <ul
      ref={(element) => {
        list.current = element;
        props.bind({ focus });
      }}
      aria-label={label}
      className="divide-y rounded-lg border"
    >
      {invoices.map((invoice, place) =>
        invoice.currency === currency ? (
          <AllocationRow
            key={invoice.id}
            invoice={invoice}
            amount={value[place]?.amount ?? ""}
            name={`allocations.${place}.amount`}
            error={errors?.[place]?.amount?.message}
            onChange={(amount) => set(place, amount)}
          />
        ) : null,
      )}
    </ul>
  );
}

type RowProps = {
  invoice: PayableInvoice;
  amount: string;
  name: string;
  error?: string;
  onChange: (amount: string) => void;
};

function AllocationRow({ invoice, amount, name, error, onChange }: RowProps) {
  const t = useTranslations("payments");
  const locale = useLocale();
  const id = useId();
  const { number, date, dueDate, most, currency } = invoice;
  return (
    <li className="px-3 py-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <label htmlFor={id} className="figures min-w-20 font-medium">
          {number}
        </label>
        <span className="figures text-muted-foreground text-sm">
          {t(dueDate ? "dueOn" : "datedOn", { day: formatDay(dueDate ?? date, locale) })}
        </span>
        <div className="ml-auto flex items-center gap-3">
          <span className="figures text-muted-foreground text-sm">
            {t("ofMost", { sum: formatMoney(most, currency, locale) })}
          </span>
          <Input
            id={id}
            data-field={name}
            value={amount}
            inputMode="decimal"
            autoComplete="off"
            placeholder={amountText(0, currency, locale)}
            aria-invalid={error ? true : undefined}
            aria-describedby={error && `${id}-error`}
            onChange={(event) => onChange(event.target.value)}
            className="figures w-28 text-right"
          />
        </div>
      </div>
      {error && <FieldMessage id={`${id}-error`} tone="error" message={error} />}
    </li>
  );
}
