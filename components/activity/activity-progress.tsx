"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatCount } from "@/lib/format";
import type { Activity } from "@/lib/history/schema";

/** How far it is: a bar, and the same in figures. Without a total only what is done so far. */
export function ActivityProgress({ activity }: { activity: Activity }) {
  const t = useTranslations("history");
  const own = useTranslations("activity");
  const locale = useLocale();
  const { id, total, done, skipped, failed } = activity;
  const looked = done + skipped + failed;
  const text =
    total === null
      ? own("done", { count: looked })
      : t("progress", { done: formatCount(looked, locale), total: formatCount(total, locale) });
  return (
    <div className="mt-1.5 flex items-center gap-3">
      <div
        role="progressbar"
        aria-label={own("progress")}
        aria-describedby={`activity-${id}`}
        aria-valuemin={0}
        aria-valuemax={total ?? undefined}
        aria-valuenow={total === null ? undefined : looked}
        aria-valuetext={text}
        className="h-1.5 min-w-0 flex-1 overflow-hidden rounded-full bg-border"
      >
        <div
          className="h-full rounded-full bg-primary transition-[width] duration-300 motion-reduce:transition-none"
          style={{ width: `${total ? Math.min(100, (looked / total) * 100) : 8}%` }}
        />
      </div>
      <span className="figures shrink-0 text-muted-foreground text-sm">{text}</span>
    </div>
  );
}
