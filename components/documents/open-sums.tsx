import { useTranslations } from "next-intl";
import { Money } from "./money";

export type OpenSum = { currency: string; open: number; overdue: number };

/** What a client has to pay, a figure a currency, and how much of it is late. */
export function OpenSums({ sums }: { sums: readonly OpenSum[] }) {
  const t = useTranslations("documents");
  if (!sums.length) return null;
  return (
    <ul aria-label={t("openSums")} className="flex flex-wrap gap-x-6 gap-y-1">
      {sums.map(({ currency, open, overdue }) => (
        <li key={currency}>
          <Money minor={open} currency={currency} className="font-medium text-lg" />
          <span className="text-muted-foreground text-sm"> {t("open")}</span>
          {overdue > 0 && (
            <span className="text-danger text-sm">
              {", "}
              <Money minor={overdue} currency={currency} /> {t("states.overdue").toLowerCase()}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
