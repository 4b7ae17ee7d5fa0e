"use client";

import { Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { Kbd } from "@/components/ui/kbd";

type Props = {
  name: string;
  onEdit?: () => void;
  onRemove?: () => void;
  /** What else can be done: a `RecordMenuItem` each. */
  children?: ReactNode;
};

/** What can be done with one record; nothing at all for who only reads. */
export function RecordMenu({ name, onEdit, onRemove, children }: Props) {
  const t = useTranslations("records");
  if (!onEdit && !onRemove && !children) return null;
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={t("actions", { name })}
          className="text-muted-foreground"
        >
          <Ellipsis />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end" className="min-w-44">
        {onEdit && (
          <RecordMenuItem icon={<Pencil />} keys="E" onSelect={onEdit}>
            {t("edit")}
          </RecordMenuItem>
        )}
        {children}
        {onRemove && (
          <>
            {(onEdit || children) && <DropdownMenuSeparator />}
            <RecordMenuItem icon={<Trash2 />} keys="Del" variant="danger" onSelect={onRemove}>
              {t("delete")}
            </RecordMenuItem>
          </>
        )}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

type ItemProps = {
  icon: ReactNode;
  keys?: string;
  variant?: "danger";
  disabled?: boolean;
  onSelect: () => void;
  children: ReactNode;
};

export function RecordMenuItem({ icon, keys, children, ...props }: ItemProps) {
  return (
    <DropdownMenuItem {...props}>
      {icon}
      {children}
      {keys && (
        <Kbd aria-hidden className="ml-auto pointer-coarse:hidden">
          {keys}
        </Kbd>
      )}
    </DropdownMenuItem>
  );
}
