import { useLocale, useTranslations } from "next-intl";
import { SelectAllCheckbox } from "@/components/data-table/row-checkbox";
import { Table, TableHead } from "@/components/ui/table";
import { formatDateTime, formatRelative } from "@/lib/format";
import { type DeletedClient, TrashRow } from "./trash-row";

/** What makes an instant a time of day: the workspace's zone, and the instant that is now. */
export type Clock = { zone: string; now: number };

type Props = { rows: DeletedClient[]; canRestore: boolean; clock: Clock };

export function TrashTable({ rows, canRestore, clock }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <Table aria-label={t("trash.title")}>
      <thead>
        <tr>
          {canRestore && (
            <TableHead place="select" pin={1}>
              <SelectAllCheckbox />
            </TableHead>
          )}
          <TableHead pin={canRestore ? 2 : 1} data-pin-edge>
            {t("clients.columns.name")}
          </TableHead>
          <TableHead>{t("clients.columns.contact")}</TableHead>
          <TableHead>{t("trash.columns.deleted")}</TableHead>
          <TableHead>{t("trash.columns.by")}</TableHead>
          <TableHead>
            <span className="sr-only">{t("clients.columns.actions")}</span>
          </TableHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((client) => (
          <TrashRow
            key={client.id}
            client={client}
            canRestore={canRestore}
            when={formatRelative(client.deletedAt ?? 0, clock.now, locale)}
            exactly={formatDateTime(client.deletedAt ?? 0, locale, clock.zone)}
          />
        ))}
      </tbody>
    </Table>
  );
}
