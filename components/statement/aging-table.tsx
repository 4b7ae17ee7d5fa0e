import { useLocale, useTranslations } from "next-intl";
import { cn } from "@/lib/cn";
import type { Aging, Bucket } from "@/lib/finance/schema";
import { formatDay, formatMoney } from "@/lib/format";
import { TableBox } from "./table-box";

const BUCKETS: readonly Bucket[] = ["current", "days30", "days60", "days90", "older"];

const CELL = "figures h-9 whitespace-nowrap px-4 text-right";
const HEAD = `${CELL} font-medium`;

type Props = { aging: readonly Aging[]; today: string };

/** How long what is open has been due, a row a currency. */
export function AgingTable({ aging, today }: Props) {
  const t = useTranslations("statement.aging");
  const locale = useLocale();
  return (
    <section aria-label={t("title")}>
      <h2 className="mb-3 font-medium text-lg">
        {t("title")}{" "}
        <span className="font-normal text-muted-foreground text-sm">
          {t("asOf", { day: formatDay(today, locale) })}
        </span>
      </h2>
      <TableBox label={t("title")}>
        <table aria-label={t("title")} className="w-full min-w-2xl text-sm">
          <thead>
            <tr>
              <th scope="col" className={cn(HEAD, "text-left")}>
                {t("currency")}
              </th>
              {BUCKETS.map((bucket) => (
                <th key={bucket} scope="col" className={HEAD}>
                  {t(bucket)}
                </th>
              ))}
              <th scope="col" className={HEAD}>
                {t("total")}
              </th>
              <th scope="col" className={HEAD}>
                {t("credit")}
              </th>
            </tr>
          </thead>
          <tbody>
            {aging.map((row) => (
              <AgingRow key={row.currency} row={row} />
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}

function AgingRow({ row }: { row: Aging }) {
  const locale = useLocale();
  const money = (minor: number) => (minor ? formatMoney(minor, row.currency, locale) : "–");
  const over = (bucket: Bucket) => bucket !== "current" && row[bucket] > 0;
  return (
    <tr className="border-t">
      <th scope="row" className={cn(HEAD, "text-left")}>
        {row.currency}
      </th>
      {BUCKETS.map((bucket) => (
        <td key={bucket} className={cn(CELL, over(bucket) && "text-danger")}>
          {money(row[bucket])}
        </td>
      ))}
      <td className={HEAD}>{money(row.total)}</td>
      <td className={CELL}>{money(row.credit)}</td>
    </tr>
  );
}
