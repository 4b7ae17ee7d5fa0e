"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useSelection } from "@/components/data-table/selection";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import { formatCount } from "@/lib/format";
import type { useFrozen } from "./use-frozen";

type Props = {
  choice: ReturnType<typeof useFrozen>;
  /** How many match, as far as it is known; more than `cap` were not counted. */
  total: number | undefined;
  cap: number;
};

/** «All 25 on this page are selected · Select all 12,840 that match», and the way back. */
export function BulkOffer({ choice, total, cap }: Props) {
  const t = useTranslations("bulk.offer");
  const locale = useLocale();
  const { all, selected, toggleAll } = useSelection();
  const { frozen, freeze, freezing, drop } = choice;
  if (!all) {
    return (
      <Line phone>
        <Button variant="link" size="sm" className="py-1.5" onClick={toggleAll}>
          {t("page")}
        </Button>
      </Line>
    );
  }
  if (frozen) {
    return (
      <Line text={t("chosen", { count: frozen.total })}>
        <Button variant="link" size="sm" className="py-1.5" onClick={drop}>
          {t("only", { count: selected.length })}
        </Button>
      </Line>
    );
  }
  if (total !== undefined && total <= selected.length) return null;
  return (
    <Line text={t("all", { count: selected.length })}>
      <Button
        data-select-matching
        variant="link"
        className="py-1.5"
        size="sm"
        aria-disabled={freezing || undefined}
        onClick={() => !freezing && freeze()}
      >
        {freezing && <Spinner />}
        {total === undefined
          ? t("matching")
          : t("matchingCount", { total: formatCount(total, locale, cap) })}
      </Button>
    </Line>
  );
}

function Line({ text, phone, children }: { text?: string; phone?: boolean; children: ReactNode }) {
  return (
    <div
      className={`flex flex-wrap items-center justify-center gap-x-1 border-b px-3 py-0.5 text-muted-foreground text-sm ${phone ? "sm:hidden" : ""}`}
    >
      {text}
      {text && (
        <span aria-hidden className="max-sm:hidden">
          ·
        </span>
      )}
      {children}
    </div>
  );
}
