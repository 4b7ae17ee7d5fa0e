"use client";

import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { RowCheckbox } from "@/components/data-table/row-checkbox";
import { Button } from "@/components/ui/button";
import { TableCell } from "@/components/ui/table";
import type { ClientListItem } from "@/lib/clients/schema";
import { useClientDeeds } from "./client-deeds";
import { NameCell } from "./name-cell";
import { useOpenRow } from "./use-open-row";

export type DeletedClient = ClientListItem & { deletedBy: string };

type Props = { client: DeletedClient; canRestore: boolean; when: string; exactly: string };

/** A deleted client, when it went and through whom, and the way back. */
export function TrashRow({ client, canRestore, when, exactly }: Props) {
  const { isGone } = useClientDeeds();
  const openRow = useOpenRow(client.id);
  if (isGone(client.id)) return null;
  const { id, name, contact } = client;
  return (
    // keys open the link in it
    <tr data-row-id={id} onClick={openRow} className="cursor-default">
      {canRestore && (
        <TableCell place="select" pin={1}>
          <RowCheckbox id={id} name={name} />
        </TableCell>
      )}
      <NameCell client={client} pin={canRestore ? 2 : 1} />
      <TableCell className="max-w-44 truncate" title={contact?.name}>
        {contact?.name}
      </TableCell>
      <TableCell place="secondary" title={exactly} className="text-muted-foreground">
        {when}
        <span className="sm:hidden"> · {client.deletedBy}</span>
      </TableCell>
      <TableCell className="text-muted-foreground">{client.deletedBy}</TableCell>
      <TableCell place="actions" align="end" className="sm:w-px">
        {canRestore && <RestoreButton id={id} name={name} />}
      </TableCell>
    </tr>
  );
}

function RestoreButton({ id, name }: { id: number; name: string }) {
  const t = useTranslations();
  const { run } = useClientDeeds();
  return (
    <Button
      variant="ghost"
      size="sm"
      aria-label={t("trash.restoreOne", { name })}
      onClick={() => run({ verb: "restore", ids: [id], name })}
    >
      <RotateCcw />
      {t("common.restore")}
    </Button>
  );
}
