"use client";

import type { ComponentProps } from "react";
import type { FieldValues } from "react-hook-form";
import { Textarea } from "@/components/ui/textarea";
import { FieldFrame } from "./field-frame";
import { type FieldProps, useField } from "./use-field";

export type TextareaFieldProps<T extends FieldValues, O = T> = FieldProps<T, O> &
  Pick<ComponentProps<"textarea">, "rows" | "placeholder">;

/** Several lines of text; as high as what stands in it, up to a part of the window. */
export function TextareaField<T extends FieldValues, O = T>(props: TextareaFieldProps<T, O>) {
  const { label, help, required, className, rows = 3, placeholder } = props;
  const { id, field, error, warning, attributes } = useField(props);
  return (
    <FieldFrame {...{ id, label, help, required, className, error, warning }}>
      <Textarea
        {...field}
        {...attributes}
        rows={rows}
        placeholder={placeholder}
        value={field.value ?? ""}
        className="max-h-[60vh] min-h-16"
      />
    </FieldFrame>
  );
}
