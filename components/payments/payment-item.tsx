"use client";

import { Ban, HandCoins } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { paymentPath } from "@/components/documents/document-paths";
import { Money } from "@/components/documents/money";
import { RecordItem } from "@/components/records/record-item";
import { RecordCell, RecordLine } from "@/components/records/record-list";
import { RecordMenu, RecordMenuItem } from "@/components/records/record-menu";
import { RecordTitle } from "@/components/records/record-title";
import { formatDay } from "@/lib/format";
import type { PaymentRow } from "@/lib/payments/schema";
import { PaymentState } from "./payment-state";

type Props = {
  row: PaymentRow;
  /** What can be done with it; nothing for who only reads. */
  verbs?: { edit: () => void; apply: () => void; cancel: () => void };
};

/** One payment in a list: when and how, how much, and what of it is credit. */
export function PaymentItem({ row, verbs }: Props) {
  const t = useTranslations("payments");
  const locale = useLocale();
  const { id, clientId, number, status, kind, currency, amount, open, date, method } = row;
  const may = status === "booked" ? verbs : undefined;
  const minor = kind === "refund" ? -amount : amount;
  const name = number ?? `#${id}`;
  return (
    <RecordItem id={id} onEdit={may?.edit} onRemove={may?.cancel}>
      {() => (
        <RecordLine
          title={
            <>
              <RecordTitle text={name} href={paymentPath(clientId, id)} className="shrink-0" />
              <PaymentState payment={row} />
              <Money minor={minor} currency={currency} className="@xl:hidden ml-auto font-medium" />
            </>
          }
          cells={
            <>
              <RecordCell className="figures text-muted-foreground">
                {formatDay(date, locale)}
              </RecordCell>
              <RecordCell className="text-muted-foreground" title={row.reference ?? undefined}>
                {[method, row.reference].filter(Boolean).join(" · ")}
              </RecordCell>
              <RecordCell align="end" className="@max-xl:hidden">
                <Money minor={minor} currency={currency} />
              </RecordCell>
              <RecordCell align="end" className="@max-xl:ml-auto">
                {kind === "payment" && open > 0 && (
                  <>
                    <span className="@xl:sr-only text-muted-foreground">{t("credit")} </span>
                    <Money minor={open} currency={currency} />
                  </>
                )}
              </RecordCell>
            </>
          }
          menu={
            may && (
              <RecordMenu name={name} onEdit={may.edit}>
                {kind === "payment" && open > 0 && (
                  <RecordMenuItem icon={<HandCoins />} onSelect={may.apply}>
                    {t("apply")}
                  </RecordMenuItem>
                )}
                <RecordMenuItem icon={<Ban />} keys="Del" variant="danger" onSelect={may.cancel}>
                  {t("cancel")}
                </RecordMenuItem>
              </RecordMenu>
            )
          }
        />
      )}
    </RecordItem>
  );
}
