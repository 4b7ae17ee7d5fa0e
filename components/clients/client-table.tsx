import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { ClientRights, ExplainedClient } from "@/lib/clients/schema";
import { formatDate } from "@/lib/format";
import { ClientRow } from "./client-row";
import { ClientTableHead } from "./client-table-head";
import type { SortLinks } from "./list-address";

export type ClientTableProps = {
  rows: ExplainedClient[];
  /** Absent when the rows come by relevance. */
  links?: SortLinks;
  can: ClientRights;
  zone: string;
};

// ten columns side by side at 1,440 px
const TIGHT = "[&_:is(th,td):not(:first-child,:last-child)]:sm:px-2";

export function ClientTable({ rows, links, can, zone }: ClientTableProps) {
  const t = useTranslations("clients");
  const locale = useLocale();
  const selectable = can.update || can.delete || can.export;
  return (
    <Table aria-label={t("table")} className={TIGHT}>
      <ClientTableHead links={links} selectable={selectable} />
      <tbody>
        {rows.map((client) => (
          <ClientRow
            key={client.id}
            client={client}
            created={formatDate(client.createdAt, locale, zone)}
            can={can}
            selectable={selectable}
          />
        ))}
      </tbody>
    </Table>
  );
}
