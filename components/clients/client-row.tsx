"use client";

import { RowCheckbox } from "@/components/data-table/row-checkbox";
import { TableCell } from "@/components/ui/table";
import type { ClientRights, ExplainedClient } from "@/lib/clients/schema";
import { ClientCell } from "./client-cell";
import { useClientDeeds } from "./client-deeds";
import { NameCell } from "./name-cell";
import { RowMenu } from "./row-menu";
import type { ShownColumn } from "./shown-column";
import { StatusSwitch } from "./status-switch";
import { useOpenRow } from "./use-open-row";

export type ClientRowProps = {
  client: ExplainedClient;
  columns: ShownColumn[];
  /** By column, as the server writes them. */
  texts: Record<string, string>;
  can: ClientRights;
  selectable: boolean;
  /** What the record is given of the list, so that one goes on from there: «?view=mine». */
  within: string;
};

/** A client in the list; at a desk a row, on a phone a card. Pressed anywhere, it opens. */
export function ClientRow({ client, columns, texts, can, selectable, within }: ClientRowProps) {
  const { isGone, isActive, run } = useClientDeeds();
  const openRow = useOpenRow(client.id, within);
  if (isGone(client.id)) return null;

  const { id, name } = client;
  const active = isActive(client);
  const toggle = () => run({ verb: active ? "deactivate" : "activate", ids: [id], name });
  const reach = {
    id,
    name,
    email: client.contact?.email ?? client.email,
    phone: client.contact?.phone ?? client.phone,
  };
  return (
    // keys open the link in it
    <tr data-row-id={id} onClick={openRow} className="cursor-default">
      {selectable && (
        <TableCell place="select" pin={1}>
          <RowCheckbox id={id} name={name} />
        </TableCell>
      )}
      {columns.map((column) => {
        if (column.key === "name")
          return <NameCell key="name" client={client} pin={selectable ? 2 : 1} within={within} />;
        if (column.key === "status")
          return (
            <TableCell key="status" place="end">
              <StatusSwitch
                name={name}
                active={active}
                onToggle={can.update ? toggle : undefined}
              />
            </TableCell>
          );
        const text = texts[column.key] ?? "";
        return (
          <ClientCell key={column.key} column={column} client={client} reach={reach} text={text} />
        );
      })}
      <TableCell
        place="actions"
        align="end"
        className="sm:sticky sm:right-0 sm:w-px sm:bg-linear-to-r sm:from-transparent sm:to-(--row-ground) sm:to-30% sm:pr-4"
      >
        <RowMenu client={reach} active={active} can={can} within={within} />
      </TableCell>
    </tr>
  );
}
