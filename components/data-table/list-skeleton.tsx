import { ListFrame } from "@/components/data-table/list-frame";
import { TableSkeleton } from "@/components/data-table/table-skeleton";
import { PageBreadcrumb } from "@/components/shell/page-breadcrumb";
import { PageHeader } from "@/components/shell/page-header";

/** A plain list before it is there. */
export function ListSkeleton({ title, columns }: { title: string; columns: number }) {
  return (
    <>
      <PageBreadcrumb items={[{ label: title }]} />
      <ListFrame header={<PageHeader title={title} />}>
        <TableSkeleton columns={columns} rows={20} />
      </ListFrame>
    </>
  );
}
