import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { ClientRights, ExplainedClient } from "@/lib/clients/schema";
import { ClientRow } from "./client-row";
import { ClientTableHead } from "./client-table-head";
import { mayChoose } from "./may-choose";
import type { ShownColumn } from "./shown-column";

export type ClientTableRow = { client: ExplainedClient; texts: Record<string, string> };

export type ClientTableProps = {
  rows: ClientTableRow[];
  columns: ShownColumn[];
  dense: boolean;
  can: ClientRights;
  within: string;
};

// ten columns side by side at 1,440 px
const TIGHT = "[&_:is(th,td):not(:first-child,:last-child)]:sm:px-2";

export function ClientTable({ rows, columns, dense, can, within }: ClientTableProps) {
  const t = useTranslations("clients");
  const selectable = mayChoose(can);
  return (
    <Table aria-label={t("table")} data-dense={dense} className={TIGHT}>
      <ClientTableHead columns={columns} selectable={selectable} />
      <tbody>
        {rows.map((row) => (
          <ClientRow
            key={row.client.id}
            {...row}
            columns={columns}
            can={can}
            selectable={selectable}
            within={within}
          />
        ))}
      </tbody>
    </Table>
  );
}
