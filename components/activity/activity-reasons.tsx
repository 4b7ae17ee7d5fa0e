"use client";

import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useMessageText } from "@/components/feedback/use-message-text";
import { Button } from "@/components/ui/button";
import { formatCount } from "@/lib/format";
import type { Activity } from "@/lib/history/schema";

/** Why rows were left out, each reason with its number, and all of them as a file. */
export function ActivityReasons({ activity }: { activity: Activity }) {
  const t = useTranslations("activity");
  const say = useMessageText();
  const locale = useLocale();
  const { id, reasons, skipped, failed } = activity;
  if (!reasons.length) return null;
  const told = reasons.reduce((sum, { count }) => sum + count, 0);
  const others = skipped + failed - told;
  return (
    <div className="mt-2 space-y-1 text-sm">
      <ul className="space-y-0.5 text-muted-foreground">
        {reasons.map(({ outcome, reason, count }) => (
          <li key={`${outcome} ${reason}`} className="flex gap-2">
            <span className="figures min-w-6 text-right text-foreground">
              {formatCount(count, locale)}
            </span>
            <span className="min-w-0 break-words">{reason ? say(reason) : t("unknownReason")}</span>
          </li>
        ))}
      </ul>
      {others > 0 && (
        <p className="text-muted-foreground">
          {t("others", { count: formatCount(others, locale) })}
        </p>
      )}
      <Button asChild variant="link">
        <a href={`/admin/history/${id}/failures`} download aria-describedby={`activity-${id}`}>
          <Download />
          {t("download")}
        </a>
      </Button>
    </div>
  );
}
