import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import { ListFrame } from "@/components/data-table/list-frame";
import { OlderPages } from "@/components/data-table/older-pages";
import { EmptyState } from "@/components/shell/empty-state";
import { PageBreadcrumb } from "@/components/shell/page-breadcrumb";
import { PageHeader } from "@/components/shell/page-header";
import { Table, TableHead } from "@/components/ui/table";
import type { NamedOperation } from "@/lib/history/schema";
import { type Clock, OperationRow } from "./operation-row";
import { RefreshWhile } from "./refresh-while";
import { UndoDesk } from "./undo-desk";
import type { UndoActions } from "./use-undo";

const UNDER_WAY: NamedOperation["state"][] = ["running", "undoing"];
const HISTORY = "/admin/history";

export type OperationListProps = {
  rows: NamedOperation[];
  /** The operation that the next, older page begins before. */
  next?: number;
  /** Not the first page. */
  older: boolean;
  /** Only what the reader did. */
  own: boolean;
  clock: Clock;
  actions: UndoActions;
};

/** Everything that was done, last first, with the way back. */
export function OperationList({ rows, next, older, own, clock, actions }: OperationListProps) {
  const t = useTranslations("history");
  return (
    <>
      <PageBreadcrumb items={[{ label: t("title") }]} />
      <ListFrame
        header={<PageHeader title={t("title")} description={t(own ? "ownText" : "text")} />}
        footer={
          (next || older) && (
            <OlderPages
              label={t("pages")}
              newest={older && HISTORY}
              older={next !== undefined && `${HISTORY}?before=${next}`}
            />
          )
        }
      >
        {rows.length ? (
          <UndoDesk actions={actions}>
            <OperationTable rows={rows} clock={clock} />
            <RefreshWhile going={rows.some(({ state }) => UNDER_WAY.includes(state))} />
          </UndoDesk>
        ) : (
          <EmptyState
            icon={<History />}
            title={t("empty")}
            text={t(own ? "ownEmptyText" : "emptyText")}
          />
        )}
      </ListFrame>
    </>
  );
}

function OperationTable({ rows, clock }: Pick<OperationListProps, "rows" | "clock">) {
  const t = useTranslations("history");
  return (
    <Table aria-label={t("title")}>
      <thead>
        <tr>
          {(["what", "who", "when", "source", "state"] as const).map((column) => (
            <TableHead key={column}>{t(`columns.${column}`)}</TableHead>
          ))}
          <TableHead>
            <span className="sr-only">{t("columns.undo")}</span>
          </TableHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((operation) => (
          <OperationRow key={operation.id} operation={operation} clock={clock} />
        ))}
      </tbody>
    </Table>
  );
}
