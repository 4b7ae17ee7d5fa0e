"use client";

import { useTranslations } from "next-intl";
import { STATE_LOOKS } from "@/components/history/operation-state";
import { Badge } from "@/components/ui/badge";
import type { Activity } from "@/lib/history/schema";

/** How it ended, when not simply well, and how many rows were done, skipped and failed. */
export function ActivityResult({ activity }: { activity: Activity }) {
  const t = useTranslations("activity");
  const history = useTranslations("history");
  const { state, done, skipped, failed } = activity;
  const plain = state === "done" && skipped + failed === 0; // the sentence has said it
  if (plain) return null;
  return (
    <span className="figures flex flex-wrap items-center gap-x-2 gap-y-1 text-muted-foreground text-sm">
      {state !== "done" && <Badge variant={STATE_LOOKS[state]}>{history(`states.${state}`)}</Badge>}
      <span>{t("done", { count: done })}</span>
      {skipped > 0 && <span>{history("skipped", { count: skipped })}</span>}
      {failed > 0 && <span className="text-danger">{history("failed", { count: failed })}</span>}
    </span>
  );
}
