"use client";

import { useTranslations } from "next-intl";
import { useMessageText } from "@/components/feedback/use-message-text";
import type { BulkTold } from "@/lib/clients/bulk-change";

/** Why clients were left out: «Already so (2), Not yours to change (1)». */
export function useReasons() {
  const t = useTranslations("bulk");
  const say = useMessageText();
  return (reasons: BulkTold["reasons"]) =>
    Object.entries(reasons)
      .map(([reason, count]) => t("counted", { reason: say(reason), count }))
      .join(", ");
}
