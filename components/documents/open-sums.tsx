import { useLocale, useTranslations } from "next-intl";
import { formatMoney } from "@/lib/format";

export type OpenSum = { currency: string; open: number; overdue: number };

/** What a client has to pay, a figure a currency, and how much of it is late. */
export function OpenSums({ sums }: { sums: readonly OpenSum[] }) {
  const t = useTranslations("documents");
  const locale = useLocale();
  if (!sums.length) return null;
  return (
    <ul aria-label={t("openSums")} className="flex flex-wrap gap-x-6 gap-y-1">
      {sums.map(({ currency, open, overdue }) => (
        <li key={currency} className="figures">
          <span className="font-medium">
            {t("openOf", { sum: formatMoney(open, currency, locale) })}
          </span>
          {overdue > 0 && (
            <span className="ml-2 text-danger text-sm">
              {t("overdueOf", { sum: formatMoney(overdue, currency, locale) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
