import { Receipt } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/shell/empty-state";
import type { Aging, Statement } from "@/lib/finance/schema";
import { AgingTable } from "./aging-table";
import { PeriodForm } from "./period-form";
import { StatementSection } from "./statement-section";

type Props = {
  clientId: number;
  statements: readonly Statement[];
  aging: readonly Aging[];
  period: { from: string; to: string };
  today: string;
  /** Ways to hand it on. */
  actions: ReactNode;
};

/** What went between a client and us in a period, a section a currency, and how old what is open is. */
export function StatementTab({ clientId, statements, aging, period, today, actions }: Props) {
  const t = useTranslations("statement");
  return (
    <section aria-label={t("title")} className="space-y-8">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <PeriodForm path={`/admin/clients/${clientId}/statement`} period={period} today={today} />
        {statements.length > 0 && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {statements.map((statement) => (
        <StatementSection key={statement.currency} clientId={clientId} statement={statement} />
      ))}
      {!statements.length && (
        <EmptyState icon={<Receipt />} title={t("nothing")} text={t("nothingText")} />
      )}
      {aging.length > 0 && <AgingTable aging={aging} today={today} />}
    </section>
  );
}
