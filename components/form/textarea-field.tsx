"use client";

import type { FieldValues } from "react-hook-form";
import { Textarea } from "@/components/ui/textarea";
import { FieldFrame } from "./field-frame";
import { type FieldProps, useField } from "./use-field";

export type TextareaFieldProps<T extends FieldValues, O = T> = FieldProps<T, O> & {
  rows?: number;
  placeholder?: string;
  maxLength?: number;
};

export function TextareaField<T extends FieldValues, O = T>(props: TextareaFieldProps<T, O>) {
  const { label, help, required, className, rows, placeholder, maxLength } = props;
  const { id, field, error, warning, attributes } = useField(props);
  return (
    <FieldFrame {...{ id, label, help, required, className, error, warning }}>
      <Textarea
        {...{ rows, placeholder, maxLength }}
        {...field}
        {...attributes}
        value={field.value ?? ""}
      />
    </FieldFrame>
  );
}
