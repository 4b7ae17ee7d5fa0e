"use client";

import { Ellipsis, Pencil, Power, Trash2 } from "lucide-react";
import type { Route } from "next";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { Kbd } from "@/components/ui/kbd";
import { EDIT_EVENT } from "./client-form-focus";
import { type DeedActions, useDeed } from "./record-deed";
import { useWithin } from "./use-within";

type Props = {
  client: { id: number; active: boolean; may: { update: boolean; delete: boolean } };
  actions: DeedActions;
};

/** What can be done with a client that is there. */
export function RecordActions({ client, actions }: Props) {
  const t = useTranslations("client.actions");
  const common = useTranslations("common");
  const { run, dialog } = useDeed(client.id, actions);
  const { active, may } = client;
  if (!may.update && !may.delete) return null;
  return (
    <div className="flex shrink-0 items-center gap-1 pb-1.5">
      {may.update && <EditButton id={client.id} />}
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
    </div>
  );
}

/** Leads to the first field, from wherever in the record one is. */
function EditButton({ id }: { id: number }) {
  const t = useTranslations("client.actions");
  const path = usePathname();
  const router = useRouter();
  const within = useWithin();
  const profile = `/admin/clients/${id}`;
  const edit = () =>
    path === profile
      ? window.dispatchEvent(new Event(EDIT_EVENT))
      : router.push(`${profile}${within}#edit` as Route);
  return (
    <Button variant="outline" onClick={edit} aria-keyshortcuts="E">
      <Pencil className="size-3.5" />
      {t("edit")}
      <Kbd aria-hidden className="-mr-1 max-sm:hidden pointer-coarse:hidden">
        E
      </Kbd>
    </Button>
  );
}
