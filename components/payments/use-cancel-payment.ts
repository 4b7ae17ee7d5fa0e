"use client";

import { useTranslations } from "next-intl";
import { useOptimistic } from "react";
import { useAction } from "@/components/feedback/use-action";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { type Action, idle } from "@/lib/action-state";
import type { PaymentRow } from "@/lib/payments/schema";

/** Cancels a payment at once, with a way back. The action gets `{ id }`. */
export function useCancelPayment(action: Action) {
  const t = useTranslations("payments.said");
  const offerUndo = useOfferUndo();
  const [done, show] = useOptimistic<number[], number>([], (ids, id) => [...ids, id]);
  const [cancel] = useAction(async (_state, input) => {
    const { id, number } = input as PaymentRow;
    show(id);
    const answer = await action(idle, { id });
    if (answer.status === "done")
      offerUndo(t("cancel", { number: number ?? "" }), answer.operation);
    return answer;
  });
  const shown = (row: PaymentRow): PaymentRow =>
    done.includes(row.id) ? { ...row, status: "cancelled", open: 0 } : row;
  return { cancel: (row: PaymentRow) => cancel(row), shown };
}
