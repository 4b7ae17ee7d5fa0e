"use client";

import type { FieldPath } from "react-hook-form";
import { FieldMessage } from "@/components/form/field-message";
import { useField } from "@/components/form/use-field";
import { Input } from "@/components/ui/input";
import { cn } from "@/lib/cn";
import type { DocumentValues } from "@/lib/documents/form-values";
import type { DocumentControl } from "./document-control";

type Props = {
  control: DocumentControl;
  name: FieldPath<DocumentValues>;
  label: string;
  /** A number, at the right end. */
  figures?: boolean;
};

/** One field of a line: its label is the head of its column, and above it where there are no columns. */
export function LineField({ control, name, label, figures }: Props) {
  const { id, field, error, attributes } = useField({ control, name, label });
  return (
    <div className="min-w-0 space-y-1">
      <label
        htmlFor={id}
        className={cn("@xl:sr-only block text-muted-foreground text-xs", !figures && "sr-only")}
      >
        {label}
      </label>
      <Input
        {...field}
        {...attributes}
        value={String(field.value ?? "")}
        autoComplete="off"
        inputMode={figures ? "decimal" : undefined}
        placeholder={figures ? undefined : label}
        className={figures ? "figures px-1.5 text-right" : undefined}
      />
      {error && <FieldMessage id={`${id}-error`} tone="error" message={error} />}
    </div>
  );
}
