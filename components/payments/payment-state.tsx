import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { PaymentRow } from "@/lib/payments/schema";

/** Said only of what is not as always: a refund, or one that was cancelled. */
export function PaymentState({ payment }: { payment: Pick<PaymentRow, "kind" | "status"> }) {
  const t = useTranslations("payments");
  return (
    <>
      {payment.kind === "refund" && <Badge variant="outline">{t("refund")}</Badge>}
      {payment.status === "cancelled" && (
        <span className="text-muted-foreground text-sm line-through">{t("cancelled")}</span>
      )}
    </>
  );
}
