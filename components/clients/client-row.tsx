"use client";

import { RowCheckbox } from "@/components/data-table/row-checkbox";
import { TableCell } from "@/components/ui/table";
import type { ClientRights, ExplainedClient } from "@/lib/clients/schema";
import { useClientDeeds } from "./client-deeds";
import { GroupBadges } from "./group-badge";
import { Marked } from "./marked";
import { NameCell } from "./name-cell";
import { ContactCell, EmailCell, PhoneCell } from "./reach-cells";
import { RowMenu } from "./row-menu";
import { StatusSwitch } from "./status-switch";
import { useOpenRow } from "./use-open-row";

export type ClientRowProps = {
  client: ExplainedClient;
  /** The day it was made, as the server writes it: browsers abbreviate months otherwise. */
  created: string;
  can: ClientRights;
  selectable: boolean;
};

/** A client in the list; at a desk a row, on a phone a card. Pressed anywhere, it opens. */
export function ClientRow({ client, created, can, selectable }: ClientRowProps) {
  const { isGone, isActive, run } = useClientDeeds();
  const openRow = useOpenRow(client.id);
  if (isGone(client.id)) return null;

  const { id, name, marks, groups, owner } = client;
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
      <TableCell className="figures w-px text-muted-foreground">
        <Marked text={String(id)} ranges={marks?.id} />
      </TableCell>
      <NameCell client={client} pin={selectable ? 2 : 1} />
      <ContactCell client={client} reach={reach} />
      <EmailCell email={reach.email} ranges={marks?.email} />
      <PhoneCell phone={reach.phone} ranges={marks?.phone} />
      <TableCell place="end">
        <StatusSwitch name={name} active={active} onToggle={can.update ? toggle : undefined} />
      </TableCell>
      <TableCell>
        <GroupBadges groups={groups} />
      </TableCell>
      <TableCell className="max-w-40 truncate text-muted-foreground" title={owner?.name}>
        {owner?.name}
      </TableCell>
      <TableCell className="figures text-muted-foreground">{created}</TableCell>
      <TableCell
        place="actions"
        align="end"
        className="sm:sticky sm:right-0 sm:w-px sm:bg-linear-to-r sm:from-transparent sm:to-(--row-ground) sm:to-30% sm:pr-4"
      >
        <RowMenu client={reach} active={active} can={can} />
      </TableCell>
    </tr>
  );
}
