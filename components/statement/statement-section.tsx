import type { Route } from "next";
import { useLocale, useTranslations } from "next-intl";
import { NearLink } from "@/components/ui/near-link";
import { Table, TableCell, TableHead } from "@/components/ui/table";
import type { Statement, StatementLine } from "@/lib/finance/schema";
import { formatDay, formatMoney } from "@/lib/format";
import { TableBox } from "./table-box";

type Props = { clientId: number; statement: Statement };

/** The statement in one currency: what it opened with, each line, what it closed with. */
export function StatementSection({ clientId, statement }: Props) {
  const t = useTranslations("statement");
  const locale = useLocale();
  const { currency, from, to, opening, closing, lines } = statement;
  const money = (minor: number) => formatMoney(minor, currency, locale);
  return (
    <section aria-label={currency}>
      <header className="mb-3 flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <h2 className="font-medium text-lg">{currency}</h2>
        {(["invoiced", "paid", "credited"] as const).map((sum) => (
          <p key={sum} className="text-muted-foreground text-sm">
            {t(sum)}{" "}
            <span className="figures font-medium text-foreground">{money(statement[sum])}</span>
          </p>
        ))}
      </header>
      <TableBox label={t("tableOf", { currency })}>
        <Table aria-label={t("tableOf", { currency })}>
          <thead>
            <tr>
              <TableHead place="secondary">{t("columns.date")}</TableHead>
              <TableHead place="primary">{t("columns.document")}</TableHead>
              <TableHead>{t("columns.due")}</TableHead>
              <TableHead align="end">{t("columns.amount")}</TableHead>
              <TableHead place="end" align="end">
                {t("columns.balance")}
              </TableHead>
            </tr>
          </thead>
          <tbody>
            <EndRow day={from} words={t("opening")} balance={money(opening)} />
            {lines.map((line) => (
              <tr key={`${line.kind} ${line.id}`}>
                <TableCell place="secondary" className="figures text-muted-foreground">
                  {formatDay(line.date, locale)}
                  <span className="sm:hidden"> · {money(line.amount)}</span>
                </TableCell>
                <TableCell place="primary">
                  <NearLink
                    href={addressOf(clientId, line) as Route}
                    className="rounded-sm font-medium underline-offset-3 hover:underline"
                  >
                    {t(`kinds.${line.kind}`)} {line.number}
                  </NearLink>
                  {line.reference && (
                    <span className="text-muted-foreground"> · {line.reference}</span>
                  )}
                </TableCell>
                <TableCell className="figures text-muted-foreground">
                  {line.dueDate && formatDay(line.dueDate, locale)}
                </TableCell>
                <TableCell align="end">{money(line.amount)}</TableCell>
                <TableCell place="end" align="end">
                  {money(line.balance)}
                </TableCell>
              </tr>
            ))}
            <EndRow day={to} words={t("closing")} balance={money(closing)} strong />
          </tbody>
        </Table>
      </TableBox>
    </section>
  );
}

type EndProps = { day: string; words: string; balance: string; strong?: boolean };

/** Where it begins, and where it ends. */
function EndRow({ day, words, balance, strong }: EndProps) {
  const locale = useLocale();
  return (
    <tr className={strong ? "font-medium" : "text-muted-foreground"}>
      <TableCell place="secondary" className="figures">
        {formatDay(day, locale)}
      </TableCell>
      <TableCell place="primary">{words}</TableCell>
      <TableCell />
      <TableCell />
      <TableCell place="end" align="end">
        {balance}
      </TableCell>
    </tr>
  );
}

const TABS = {
  invoice: "invoices",
  creditNote: "credit-notes",
  payment: "payments",
  refund: "payments",
};

const addressOf = (clientId: number, { kind, id }: StatementLine) =>
  `/admin/clients/${clientId}/${TABS[kind]}/${id}`;
