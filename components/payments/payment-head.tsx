"use client";

import { ArrowLeft, Ban, HandCoins, Pencil } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { paymentPath, paymentsPath } from "@/components/documents/document-paths";
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
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <div className="mr-auto min-w-0">
        <Link
          href={paymentsPath(row.clientId)}
          className="inline-flex items-center gap-1 rounded-sm text-muted-foreground text-sm hover:text-foreground"
        >
          <ArrowLeft aria-hidden className="size-3.5" />
          {t("list")}
        </Link>
        <h2 className="break-words font-semibold text-lg">
          {t(`named.${kind}`, { number: row.number ?? `#${row.id}` })}
        </h2>
      </div>
      {mayWrite && status === "booked" && (
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
    </div>
  );
}
