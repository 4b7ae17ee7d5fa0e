"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, Suspense, use } from "react";
import { useSelection } from "@/components/data-table/selection";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import type { ListInput } from "@/lib/clients/schema";
import { formatCount } from "@/lib/format";
import type { useFrozen } from "./use-frozen";

type Props = {
  choice: ReturnType<typeof useFrozen>;
  list: ListInput;
  /** How many match, null when that took too long; more than `cap` were not counted. */
  count: Promise<number | null>;
  cap: number;
};

/** «All 25 on this page are selected · Select all 12,840 that match», and the way back. */
export function BulkOffer({ choice, list, count, cap }: Props) {
  const t = useTranslations("bulk.offer");
  const { all, selected, toggleAll } = useSelection();
  const { frozen, drop } = choice;
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
        <Button variant="link" size="sm" className="py-1.5" onClick={() => drop(frozen.set)}>
          {t("only", { count: selected.length })}
        </Button>
      </Line>
    );
  }
  return (
    // another list does not wait for its number behind this one's
    <Suspense key={JSON.stringify(list)} fallback={<Matching choice={choice} />}>
      <Counted {...{ choice, count, cap }} />
    </Suspense>
  );
}

function Counted({ choice, count, cap }: Omit<Props, "list">) {
  const locale = useLocale();
  const { selected } = useSelection();
  const total = use(count);
  if (total === null) return <Matching choice={choice} />;
  if (total <= selected.length) return null;
  return <Matching choice={choice} total={formatCount(total, locale, cap)} />;
}

function Matching({ choice, total }: Pick<Props, "choice"> & { total?: string }) {
  const t = useTranslations("bulk.offer");
  const { selected } = useSelection();
  const { freeze, freezing } = choice;
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
        {total ? t("matchingCount", { total }) : t("matching")}
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
