"use client";

import { useTranslations } from "next-intl";
import { useOrder } from "@/components/form/use-order";
import { useReorder } from "@/components/form/use-reorder";
import { Table, TableHead } from "@/components/ui/table";
import type { FieldActions, FieldItem } from "./field-item";
import { FieldRow } from "./field-row";

type Props = { fields: FieldItem[]; actions: FieldActions };

const COLUMNS = ["type", "required", "onTable"] as const;

/** The fields in the order in which every client's form has them. */
export function FieldTable({ fields, actions }: Props) {
  const t = useTranslations("fields");
  const { shown, move, save } = useOrder(fields, actions.orderFields, t("ordered"));
  const ids = shown.map(({ id }) => String(id));
  const order = useReorder<HTMLTableSectionElement>({ ids, onMove: move, onSettle: save });
  const place = ids.indexOf(order.moved ?? "");
  return (
    <>
      <Table aria-label={t("title")}>
        <thead>
          <tr>
            <TableHead place="select">
              <span className="sr-only">{t("columns.order")}</span>
            </TableHead>
            <TableHead place="primary">{t("columns.name")}</TableHead>
            {COLUMNS.map((column) => (
              <TableHead key={column}>{t(`columns.${column}`)}</TableHead>
            ))}
            <TableHead align="end">{t("columns.holders")}</TableHead>
            <TableHead place="actions">
              <span className="sr-only">{t("actionsHead")}</span>
            </TableHead>
          </tr>
        </thead>
        <tbody ref={order.list}>
          {shown.map((field, index) => (
            <FieldRow
              key={field.id}
              field={field}
              actions={actions}
              row={order.row(String(field.id))}
              handle={order.handle(String(field.id))}
              place={{ first: index === 0, last: index === shown.length - 1 }}
              onStep={(step) => {
                move(index, index + step);
                save();
              }}
            />
          ))}
        </tbody>
      </Table>
      <p role="status" className="sr-only">
        {place >= 0 &&
          t("moved", { name: shown[place]?.name ?? "", place: place + 1, total: ids.length })}
      </p>
    </>
  );
}
