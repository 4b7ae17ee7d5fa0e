import { useLocale, useTranslations } from "next-intl";
import { use } from "react";
import { formatCount, formatRange } from "@/lib/format";
import { firstRowOf, type ListView } from "./list-view";

type ListRangeProps = {
  view: ListView;
  /** Null when that takes too long. */
  count: Promise<number | null>;
  /** More than this are not counted. */
  cap: number;
};

/** «1–50 of 10,000+», as soon as the count is there. */
export function ListRange({ view, count, cap }: ListRangeProps) {
  const t = useTranslations();
  const locale = useLocale();
  const shown = view.rows.length;
  if (view.approximate) return t("clients.similar", { count: shown });
  const counted = use(count);
  if (counted === null) return <KnownRange view={view} />;
  const exact = counted > cap ? undefined : counted;
  const from = firstRowOf(view, exact);
  const to = (from ?? 1) + shown - 1;
  const total = view.next ? counted : Math.max(from ? to : shown, counted);
  if (from) return t("table.range", formatRange({ from, to, total, cap }, locale));
  return t("clients.shown", {
    shown: formatCount(shown, locale),
    total: formatCount(total, locale, cap),
  });
}

/** «1–50» while it is being counted. */
export function KnownRange({ view }: { view: ListView }) {
  const t = useTranslations("clients");
  const from = firstRowOf(view);
  if (!from || view.approximate) return null;
  return t("range", { from, to: from + view.rows.length - 1 });
}
