import { useLocale, useTranslations } from "next-intl";
import { Table, TableCell, TableHead } from "@/components/ui/table";
import { cn } from "@/lib/cn";
import type { Aging, Bucket } from "@/lib/finance/schema";
import { formatDay, formatMoney } from "@/lib/format";
import { TableBox } from "./table-box";

const BUCKETS: readonly Bucket[] = ["current", "days30", "days60", "days90", "older"];

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
        <Table aria-label={t("title")} data-plain>
          <thead>
            <tr>
              <TableHead>{t("currency")}</TableHead>
              {BUCKETS.map((bucket) => (
                <TableHead key={bucket} align="end">
                  {t(bucket)}
                </TableHead>
              ))}
              <TableHead align="end">{t("total")}</TableHead>
              <TableHead align="end">{t("credit")}</TableHead>
            </tr>
          </thead>
          <tbody>
            {aging.map((row) => (
              <AgingRow key={row.currency} row={row} />
            ))}
          </tbody>
        </Table>
      </TableBox>
    </section>
  );
}

function AgingRow({ row }: { row: Aging }) {
  const locale = useLocale();
  const money = (minor: number) => (minor ? formatMoney(minor, row.currency, locale) : "–");
  const over = (bucket: Bucket) => bucket !== "current" && row[bucket] > 0;
  return (
    <tr>
      <TableCell className="font-medium">{row.currency}</TableCell>
      {BUCKETS.map((bucket) => (
        <TableCell key={bucket} align="end" className={cn(over(bucket) && "text-danger")}>
          {money(row[bucket])}
        </TableCell>
      ))}
      <TableCell align="end" className="font-medium">
        {money(row.total)}
      </TableCell>
      <TableCell align="end">{money(row.credit)}</TableCell>
    </tr>
  );
}
