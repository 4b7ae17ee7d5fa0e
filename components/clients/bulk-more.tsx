"use client";

import { Ellipsis, PencilLine, UserCog, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { BulkButton } from "./bulk-button";
import type { BulkKind } from "./bulk-values";

/** What is done less often. */
export function BulkMore({ onAsk }: { onAsk: (kind: BulkKind) => void }) {
  const t = useTranslations("bulk.titles");
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <BulkButton word="more" icon={<Ellipsis />} />
      </DropdownMenuTrigger>
      <DropdownMenuContent side="top">
        <DropdownMenuItem onSelect={() => onAsk("managers")}>
          <Users />
          {t("managers")}
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => onAsk("portalManagers")}>
          <UserCog />
          {t("portalManagers")}
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => onAsk("field")}>
          <PencilLine />
          {t("field")}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
