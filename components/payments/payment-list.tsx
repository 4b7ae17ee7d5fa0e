"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { paymentPath } from "@/components/documents/document-paths";
import { RecordList } from "@/components/records/record-list";
import type { Action } from "@/lib/action-state";
import type { PaymentRow } from "@/lib/payments/schema";
import { PaymentItem } from "./payment-item";
import { useCancelPayment } from "./use-cancel-payment";

export type PaymentListProps = {
  rows: readonly PaymentRow[];
  mayWrite: boolean;
  cancel: Action;
};

/** Payments and refunds, last first. */
export function PaymentList({ rows, mayWrite, cancel }: PaymentListProps) {
  const t = useTranslations("payments");
  const router = useRouter();
  const cancelling = useCancelPayment(cancel);
  if (!rows.length) return null;
  const open = (row: PaymentRow, how: "edit" | "apply") =>
    router.push(`${paymentPath(row.clientId, row.id)}?${how}` as Route);
  const verbsOf = (row: PaymentRow) => ({
    edit: () => open(row, "edit"),
    apply: () => open(row, "apply"),
    cancel: () => cancelling.cancel(row),
  });
  return (
    <RecordList label={t("list")} columns="@xl:grid-cols-[auto_auto_minmax(0,1fr)_auto_auto_auto]">
      <ListHead />
      {rows.map((row) => (
        <PaymentItem
          key={row.id}
          row={cancelling.shown(row)}
          verbs={mayWrite ? verbsOf(row) : undefined}
        />
      ))}
    </RecordList>
  );
}

/** What the columns hold, where there are columns. */
function ListHead() {
  const t = useTranslations("payments");
  return (
    <li
      aria-hidden
      className="@xl:col-span-full @xl:grid hidden @xl:grid-cols-subgrid gap-x-4 px-3 py-1.5 text-muted-foreground text-xs"
    >
      <span>{t("number")}</span>
      <span>{t("date")}</span>
      <span>{t("how")}</span>
      <span className="text-right">{t("amount")}</span>
      <span className="text-right">{t("credit")}</span>
      <span />
    </li>
  );
}
