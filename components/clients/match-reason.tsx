"use client";

import { useTranslations } from "next-intl";
import type { Match } from "@/lib/clients/schema";
import { cn } from "@/lib/cn";
import { Marked } from "./marked";

/** Why a client was found, when no column shows it: «City: Iași». */
export function MatchReason({ match, className }: { match: Match; className?: string }) {
  const t = useTranslations("clients.why");
  const { field, text, ranges } = match;
  const label = match.label ?? t(field);
  return (
    <span
      title={`${label}: ${text}`}
      className={cn("truncate font-normal text-muted-foreground", className)}
    >
      {label}: <Marked text={text} ranges={ranges} />
    </span>
  );
}
