import { useTranslations } from "next-intl";
import { SelectAllCheckbox } from "@/components/data-table/row-checkbox";
import { SortHeader } from "@/components/data-table/sort-header";
import { type CellProps, TableHead } from "@/components/ui/table";
import type { ShownColumn } from "./shown-column";

type Props = { columns: ShownColumn[]; selectable: boolean };

export function ClientTableHead({ columns, selectable }: Props) {
  const t = useTranslations("clients.columns");
  const namePin = selectable ? 2 : 1;
  return (
    <thead>
      <tr>
        {selectable && (
          <TableHead place="select" pin={1}>
            <SelectAllCheckbox />
          </TableHead>
        )}
        {columns.map((column) => (
          <ColumnHead
            key={column.key}
            column={column}
            pin={column.key === "name" ? namePin : undefined}
          />
        ))}
        <TableHead className="sm:right-0 sm:z-3">
          <span className="sr-only">{t("actions")}</span>
        </TableHead>
      </tr>
    </thead>
  );
}

function ColumnHead({ column, pin }: { column: ShownColumn; pin: CellProps["pin"] }) {
  const { label, sort, align } = column;
  const edge = pin ? { "data-pin-edge": true } : {};
  const words = (
    <span className="block max-w-48 truncate" title={label}>
      {label}
    </span>
  );
  if (!sort) {
    return (
      <TableHead pin={pin} align={align} {...edge}>
        {words}
      </TableHead>
    );
  }
  return (
    <SortHeader pin={pin} align={align} {...edge} {...sort}>
      {words}
    </SortHeader>
  );
}
