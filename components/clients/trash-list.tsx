import { RotateCcw, Trash2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { BulkBar } from "@/components/data-table/bulk-bar";
import { ListFrame } from "@/components/data-table/list-frame";
import { withParams } from "@/components/data-table/list-url";
import { Pager } from "@/components/data-table/pager";
import { EmptyState } from "@/components/shell/empty-state";
import { PageBreadcrumb } from "@/components/shell/page-breadcrumb";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import type { ClientRights } from "@/lib/clients/schema";
import { TRASH } from "./addresses";
import { BulkDeed } from "./bulk-button";
import { ClientDesk, type ClientDeskProps } from "./client-desk";
import { LIST } from "./list-address";
import type { DeletedClient } from "./trash-row";
import { type Clock, TrashTable } from "./trash-table";

export type TrashListProps = {
  page: { rows: DeletedClient[]; next?: string; previous?: string };
  can: ClientRights;
  clock: Clock;
  actions: Pick<ClientDeskProps, "bulk" | "undo">;
};

/** Deleted clients, last deleted first, and the way back for them. */
export function TrashList({ page, can, clock, actions }: TrashListProps) {
  const t = useTranslations("trash");
  const nav = useTranslations("nav");
  const { rows } = page;
  return (
    <>
      <PageBreadcrumb items={[{ label: nav("clients"), href: LIST }, { label: t("title") }]} />
      <ClientDesk ids={rows.map(({ id }) => id)} can={can} {...actions}>
        <ListFrame
          header={<PageHeader title={t("title")} description={rows.length > 0 && t("text")} />}
          footer={rows.length > 0 && <TrashFooter page={page} can={can} />}
        >
          {rows.length > 0 ? (
            <TrashTable rows={rows} canRestore={can.delete} clock={clock} />
          ) : (
            <EmptyTrash />
          )}
        </ListFrame>
      </ClientDesk>
    </>
  );
}

function TrashFooter({ page, can }: Pick<TrashListProps, "page" | "can">) {
  const { next, previous } = page;
  return (
    <>
      <Pager
        summary={null}
        next={next && withParams(TRASH, {}, { after: next })}
        previous={previous && withParams(TRASH, {}, { before: previous })}
      />
      <BulkBar>{can.delete && <BulkDeed verb="restore" icon={<RotateCcw />} />}</BulkBar>
    </>
  );
}

function EmptyTrash() {
  const t = useTranslations("trash");
  return (
    <EmptyState
      icon={<Trash2 />}
      title={t("empty")}
      text={t("emptyText")}
      actions={
        <Button asChild variant="outline">
          <Link href={LIST}>{t("back")}</Link>
        </Button>
      }
    />
  );
}
