"use client";

import { Ban, HandCoins, Pencil } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { paymentPath, paymentsPath } from "@/components/documents/document-paths";
import { MoneyHead } from "@/components/documents/money-head";
import { useEditKey } from "@/components/records/use-edit-key";
import { Button } from "@/components/ui/button";
import type { Action } from "@/lib/action-state";
import type { PaymentRow } from "@/lib/payments/schema";
import { useCancelPayment } from "./use-cancel-payment";

type Props = { row: PaymentRow; mayWrite: boolean; cancel: Action };

/** What the payment is called, the way back to the list, and what can be done with it. */
export function PaymentHead({ row, mayWrite, cancel }: Props) {
  const t = useTranslations("payments");
  const cancelling = useCancelPayment(cancel);
  const { status, kind, open } = cancelling.shown(row);
  const path = paymentPath(row.clientId, row.id);
  const may = mayWrite && status === "booked";
  const router = useRouter();
  useEditKey(may ? () => router.push(`${path}?edit` as Route) : undefined);
  return (
    <MoneyHead
      list={{ href: paymentsPath(row.clientId), label: t("list") }}
      title={t(`named.${kind}`, { number: row.number ?? `#${row.id}` })}
    >
      {may && (
        <>
          {kind === "payment" && open > 0 && (
            <Button asChild>
              <Link href={`${path}?apply` as Route}>
                <HandCoins />
                {t("apply")}
              </Link>
            </Button>
          )}
          <Button asChild variant="outline">
            <Link href={`${path}?edit` as Route}>
              <Pencil />
              {t("edit")}
            </Link>
          </Button>
          <Button variant="outline" onClick={() => cancelling.cancel(row)}>
            <Ban />
            {t("cancel")}
          </Button>
        </>
      )}
    </MoneyHead>
  );
}
