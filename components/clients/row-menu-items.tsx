"use client";

import { Power, PowerOff, Trash2 } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DropdownMenuItem, DropdownMenuSeparator } from "@/components/ui/dropdown-menu";
import type { ClientRights } from "@/lib/clients/schema";
import { useClientDeeds } from "./client-deeds";

type DeedsProps = { id: number; name: string; active: boolean; can: ClientRights };

/** What changes the client, as far as one may. */
export function RowDeeds({ id, name, active, can }: DeedsProps) {
  const t = useTranslations("clients.verbs");
  const { run } = useClientDeeds();
  const toggle = active ? "deactivate" : "activate";
  if (!can.update && !can.delete) return null;
  return (
    <>
      <DropdownMenuSeparator />
      {can.update && (
        <DropdownMenuItem onSelect={() => run({ verb: toggle, ids: [id], name })}>
          {active ? <PowerOff /> : <Power />}
          {t(toggle)}
        </DropdownMenuItem>
      )}
      {can.delete && (
        <DropdownMenuItem
          variant="danger"
          onSelect={() => run({ verb: "delete", ids: [id], name, active })}
        >
          <Trash2 />
          {t("delete")}
        </DropdownMenuItem>
      )}
    </>
  );
}

type ItemProps = { href: string; icon: ReactNode; label: string };

export const MenuLink = ({ href, icon, label }: ItemProps) => (
  <DropdownMenuItem asChild>
    <Link href={href as Route} prefetch={false}>
      {icon}
      {label}
    </Link>
  </DropdownMenuItem>
);

export const ReachItem = ({ href, icon, label }: ItemProps) => (
  <DropdownMenuItem asChild>
    <a href={href}>
      {icon}
      {label}
    </a>
  </DropdownMenuItem>
);
