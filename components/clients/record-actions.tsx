"use client";

import { Ellipsis, Power, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import type { ClientRecord } from "@/lib/clients/form-values";
import { type DeedActions, useDeed } from "./record-deed";
import { RecordEdit } from "./record-edit";
import { RecordReach } from "./record-reach";

type Props = {
  client: Pick<ClientRecord, "id" | "active" | "may" | "email" | "phone" | "primaryContact">;
  actions: DeedActions;
};

/** What can be done with a client that is there. */
export function RecordActions({ client, actions }: Props) {
  const { may } = client;
  return (
    <div className="flex items-center gap-1.5">
      {may.update && <RecordEdit id={client.id} />}
      <RecordReach client={client} />
      {(may.update || may.delete) && <RecordMenu client={client} actions={actions} />}
    </div>
  );
}

function RecordMenu({ client, actions }: Props) {
  const t = useTranslations("client.actions");
  const common = useTranslations("common");
  const { run, dialog } = useDeed(client, actions);
  const { active, may } = client;
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon" aria-label={common("more")}>
            <Ellipsis />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          {may.update && (
            <DropdownMenuItem onSelect={() => run(active ? "deactivate" : "activate")}>
              <Power />
              {t(active ? "deactivate" : "activate")}
            </DropdownMenuItem>
          )}
          {may.delete && (
            <DropdownMenuItem variant="danger" onSelect={() => run("delete")}>
              <Trash2 />
              {t("delete")}
            </DropdownMenuItem>
          )}
        </DropdownMenuContent>
      </DropdownMenu>
      {dialog}
    </>
  );
}
