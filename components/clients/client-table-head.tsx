import { useTranslations } from "next-intl";
import { SelectAllCheckbox } from "@/components/data-table/row-checkbox";
import { SortHeader } from "@/components/data-table/sort-header";
import { type CellProps, TableHead } from "@/components/ui/table";
import type { SortColumn, SortLinks } from "./list-address";

type Props = { links?: SortLinks; selectable: boolean };

export function ClientTableHead({ links, selectable }: Props) {
  const t = useTranslations("clients.columns");
  const sortable = (column: SortColumn, words: string, cell: CellProps = {}) => (
    <SortableHead link={links?.[column]} cell={cell} words={words} />
  );
  return (
    <thead>
      <tr>
        {selectable && (
          <TableHead place="select" pin={1}>
            <SelectAllCheckbox />
          </TableHead>
        )}
        <TableHead>{t("id")}</TableHead>
        {sortable("name", t("name"), { pin: selectable ? 2 : 1 })}
        <TableHead>{t("contact")}</TableHead>
        <TableHead>{t("email")}</TableHead>
        <TableHead>{t("phone")}</TableHead>
        {sortable("status", t("status"))}
        <TableHead>{t("groups")}</TableHead>
        <TableHead>{t("owner")}</TableHead>
        {sortable("created", t("created"))}
        <TableHead className="sm:right-0 sm:z-3">
          <span className="sr-only">{t("actions")}</span>
        </TableHead>
      </tr>
    </thead>
  );
}

type SortableProps = { link?: SortLinks[SortColumn]; cell: CellProps; words: string };

function SortableHead({ link, cell, words }: SortableProps) {
  const edge = cell.pin ? { "data-pin-edge": true } : {};
  if (!link) {
    return (
      <TableHead {...cell} {...edge}>
        {words}
      </TableHead>
    );
  }
  return (
    <SortHeader {...cell} {...edge} {...link}>
      {words}
    </SortHeader>
  );
}
