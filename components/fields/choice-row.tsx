"use client";

import { Archive, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { FieldMessage } from "@/components/form/field-message";
import { MoveHandle } from "@/components/form/move-handle";
import { useField } from "@/components/form/use-field";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import type { FieldControl } from "./field-control";

type Props = {
  control: FieldControl;
  index: number;
  /** No client can have it yet: it may go without a trace. */
  isNew: boolean;
  row: ComponentProps<"li">;
  handle: ComponentProps<"button">;
  onArchive: () => void;
  onRemove: () => void;
};

/** One choice: what it is called, and the ways to move it and to let go of it. */
export function ChoiceRow({ control, index, isNew, row, handle, onArchive, onRemove }: Props) {
  const t = useTranslations("fields.choices");
  const label = t("label", { number: index + 1 });
  const { id, field, error, attributes } = useField({
    control,
    name: `choices.${index}.label` as const,
    label,
  });
  const name = field.value || label;
  const Icon = isNew ? X : Archive;
  return (
    <li {...row} className="rounded-lg data-dragged:bg-accent">
      <div className="flex items-center gap-1">
        <MoveHandle label={t("move", { name })} {...handle} />
        <Input {...field} {...attributes} aria-label={label} autoComplete="off" />
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={t(isNew ? "remove" : "archive", { name })}
          onClick={isNew ? onRemove : onArchive}
        >
          <Icon />
        </Button>
      </div>
      {error && (
        <div className="mt-1 ml-8">
          <FieldMessage id={`${id}-error`} tone="error" message={error} />
        </div>
      )}
    </li>
  );
}
