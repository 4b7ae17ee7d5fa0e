"use client";

import { useLocale, useTranslations } from "next-intl";
import { CheckboxField } from "@/components/form/toggle-fields";
import { Button } from "@/components/ui/button";
import { formatMoney } from "@/lib/format";
import type { PayableInvoice } from "@/lib/payments/form-values";
import { AllocationList } from "./allocation-list";
import type { PaymentControl } from "./payment-control";
import { useSpread } from "./use-spread";

type Props = {
  control: PaymentControl;
  kind: "payment" | "refund";
  invoices: readonly PayableInvoice[];
  isNew: boolean;
};

/** Which invoices the amount goes to, and what becomes of the rest. */
export function PaymentSpread({ control, kind, invoices, isNew }: Props) {
  const t = useTranslations("payments");
  const locale = useLocale();
  const spread = useSpread(control, invoices, isNew && kind === "payment");
  const { amount, currency, rest, byHand } = spread;
  const money = (minor: number) => formatMoney(minor, currency, locale);
  const any = invoices.some((invoice) => invoice.currency === currency);
  return (
    <fieldset className="min-w-0 space-y-2">
      <legend className="mb-1.5 font-medium text-sm">{t(`to.${kind}`)}</legend>
      {any ? (
        <AllocationList
          label={t(`to.${kind}`)}
          invoices={invoices}
          currency={currency}
          value={spread.value}
          onChange={spread.set}
          bind={spread.bind}
          errors={spread.errors}
        />
      ) : (
        <p className="text-muted-foreground text-sm">{t(`nothingTo.${kind}`)}</p>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {any && byHand && amount > 0 && (
          <Button variant="link" onClick={spread.refill}>
            {t("refill")}
          </Button>
        )}
        <div role="status" className="ml-auto text-right text-sm">
          {rest < 0 && <span className="text-danger">{t("tooMuch", { sum: money(-rest) })}</span>}
          {rest > 0 && t(`rest.${kind}`, { sum: money(rest) })}
          {rest === 0 && amount > 0 && <span className="text-muted-foreground">{t("noRest")}</span>}
        </div>
      </div>
      {rest > 0 && kind === "payment" && (
        <CheckboxField control={control} name="keepCredit" label={t("keepCredit")} />
      )}
    </fieldset>
  );
}
