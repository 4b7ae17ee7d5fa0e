"use client";

import { Archive, ArrowDown, ArrowUp, Ellipsis, Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import type { Action } from "@/lib/action-state";
import type { FieldDefinition } from "@/lib/fields/schema";
import { useSetArchived } from "./use-set-archived";

type Props = {
  field: FieldDefinition;
  place: { first: boolean; last: boolean };
  archiveField: Action;
  onEdit: () => void;
  onStep: (step: number) => void;
};

/** What can be done with one field. */
export function FieldMenu({ field, place, archiveField, onEdit, onStep }: Props) {
  const t = useTranslations("fields");
  const setArchived = useSetArchived(field, archiveField);
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button
          variant="ghost"
          size="icon-sm"
          data-quiet
          aria-label={t("actions", { name: field.name })}
        >
          <Ellipsis />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuItem onSelect={onEdit}>
          <Pencil />
          {t("edit")}
        </DropdownMenuItem>
        <DropdownMenuItem disabled={place.first} onSelect={() => onStep(-1)}>
          <ArrowUp />
          {t("moveUp")}
        </DropdownMenuItem>
        <DropdownMenuItem disabled={place.last} onSelect={() => onStep(1)}>
          <ArrowDown />
          {t("moveDown")}
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <DropdownMenuItem onSelect={() => setArchived(true)}>
          <Archive />
          {t("archive")}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
