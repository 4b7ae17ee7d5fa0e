"use client"; // so that it travels as a name and not as a thousand elements

import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";
import { Table, TableCell, TableHead } from "@/components/ui/table";

export type TableSkeletonProps = { columns: number; rows?: number; dense?: boolean };

const WIDTHS = ["w-32", "w-24", "w-40", "w-20", "w-28", "w-16"];
const widthAt = (row: number, column: number) => WIDTHS[(row * 2 + column * 3) % WIDTHS.length];
const range = (length: number) => Array.from({ length }, (_, index) => index);

/** Rows of the height that the real ones will have, so that nothing jumps. */
export function TableSkeleton({ columns, rows = 16, dense = false }: TableSkeletonProps) {
  const t = useTranslations("common");
  return (
    <div role="status">
      <span className="sr-only">{t("loading")}</span>
      <Table aria-hidden data-dense={dense} className="pointer-events-none">
        <thead>
          <tr>
            {range(columns).map((column) => (
              <TableHead key={column}>
                <Skeleton className="w-16" />
              </TableHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {range(rows).map((row) => (
            <SkeletonRow key={row} row={row} columns={columns} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function SkeletonRow({ row, columns }: { row: number; columns: number }) {
  const places = ["primary", "secondary"] as const;
  return (
    <tr>
      {range(columns).map((column) => (
        <TableCell key={column} place={places[column]}>
          <Skeleton className={widthAt(row, column)} />
        </TableCell>
      ))}
    </tr>
  );
}
