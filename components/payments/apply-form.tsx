"use client";

import type { Route } from "next";
import { useLocale, useTranslations } from "next-intl";
import { type Control, useController } from "react-hook-form";
import type { z } from "zod";
import { RecordForm } from "@/components/records/record-form";
import type { Action } from "@/lib/action-state";
import { formatMoney } from "@/lib/format";
import {
  type ApplyValues,
  applyForm,
  givenValues,
  type PayableInvoice,
  restOf,
  spread,
  typedAllocations,
} from "@/lib/payments/form-values";
import { AllocationList } from "./allocation-list";
import { atTheirPlaces } from "./at-their-places";
import { useLeaveForm } from "./use-leave-form";

type Props = {
  /** The payment or credit note that is given. */
  source: { id: number; version: number; number: string | null; amount: number; currency: string };
  invoices: readonly PayableInvoice[];
  /** The invoice that the rest is meant for. */
  meant?: number;
  save: Action;
  /** The page of the source, which is there without the form. */
  path: Route;
};

/** Says to which invoices a payment or a credit note goes. */
export function ApplyForm({ source, meant, save, path, ...props }: Props) {
  const t = useTranslations("payments");
  const locale = useLocale();
  const { id, version, currency, amount } = source;
  const first = props.invoices.filter((one) => one.id === meant);
  const invoices = [...first, ...props.invoices.filter((one) => one.id !== meant)];
  const offered = { invoices, currency, locale };
  const back = useLeaveForm(path);
  return (
    <div className="mb-4 rounded-lg border bg-card">
      <RecordForm
        label={t("applyOf", { number: source.number ?? "" })}
        submit={t("apply")}
        values={{
          allocations: givenValues({ ...offered, invoices: filled(source, invoices, meant) }),
        }}
        schema={applyForm({ ...offered, amount })}
        save={atTheirPlaces(save, invoices)}
        also={{ id, version }}
        said={() => t("said.apply")}
        onDone={back}
        onCancel={back}
        className="grid-cols-1"
      >
        {(control) => <ApplyFields control={control} {...offered} amount={amount} />}
      </RecordForm>
    </div>
  );
}

/** What it gives already, and its rest to the invoice that it is meant for. */
function filled({ amount }: Props["source"], invoices: Props["invoices"], meant?: number) {
  const rest = amount - invoices.reduce((sum, { given }) => sum + given, 0);
  return invoices.map((invoice) => {
    if (invoice.id !== meant) return invoice;
    const [more = 0] = spread(rest, [{ ...invoice, most: invoice.most - invoice.given }]);
    return { ...invoice, given: invoice.given + more };
  });
}

type FieldsProps = {
  control: Control<ApplyValues, unknown, z.output<ReturnType<typeof applyForm>>>;
  invoices: readonly PayableInvoice[];
  currency: string;
  locale: string;
  amount: number;
};

function ApplyFields({ control, amount, ...offered }: FieldsProps) {
  const t = useTranslations("payments");
  const { field, fieldState } = useController({ control, name: "allocations" });
  const { invoices, currency } = offered;
  const rest = restOf(amount, typedAllocations(field.value, offered));
  const sum = formatMoney(Math.abs(rest), currency, offered.locale);
  return (
    <fieldset className="min-w-0 space-y-2">
      <legend className="mb-1.5 font-medium text-sm">{t("to.payment")}</legend>
      {invoices.length > 0 ? (
        <AllocationList
          label={t("to.payment")}
          invoices={invoices}
          currency={currency}
          value={field.value}
          onChange={field.onChange}
          bind={field.ref}
          errors={fieldState.error as never}
        />
      ) : (
        <p className="text-muted-foreground text-sm">{t("nothingTo.payment")}</p>
      )}
      <p
        role="status"
        data-over={rest < 0}
        className="text-right text-sm data-[over=true]:text-danger"
      >
        {rest === 0 ? t("noRest") : t(rest < 0 ? "tooMuch" : "rest.payment", { sum })}
      </p>
    </fieldset>
  );
}
