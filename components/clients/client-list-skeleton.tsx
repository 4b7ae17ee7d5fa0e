import { useTranslations } from "next-intl";
import { ListFrame } from "@/components/data-table/list-frame";
import { TableSkeleton } from "@/components/data-table/table-skeleton";
import { PageBreadcrumb } from "@/components/shell/page-breadcrumb";
import { PageHeader } from "@/components/shell/page-header";
import { Skeleton } from "@/components/ui/skeleton";

/** The list before it is there: every part at its height, so that nothing jumps. */
export function ClientListSkeleton() {
  const t = useTranslations("clients");
  return (
    <>
      <PageBreadcrumb items={[{ label: t("title") }]} />
      <ListFrame
        header={
          <PageHeader title={t("title")} actions={<Skeleton className="h-8 w-28 rounded-lg" />} />
        }
        toolbar={<Skeleton className="h-8 w-full rounded-lg sm:w-72" />}
        footer={<Skeleton className="w-24" />}
      >
        <TableSkeleton columns={9} rows={20} />
      </ListFrame>
    </>
  );
}
