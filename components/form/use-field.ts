"use client";

import { type ReactNode, useId } from "react";
import { type Control, type FieldPath, type FieldValues, useController } from "react-hook-form";

export type FieldWords = {
  label: ReactNode;
  /** One line under the field: what it is for, what it looks like. */
  help?: ReactNode;
  /** Odd, but accepted: a sentence or a message key. */
  warning?: string;
  required?: boolean;
  className?: string;
};

/** What every field takes: whose value it is, and the words around it. */
export type FieldProps<T extends FieldValues, O = T> = FieldWords & {
  control: Control<T, unknown, O>;
  name: FieldPath<T>;
};

/** Binds a control to its value, and to the words that describe it. */
export function useField<T extends FieldValues, O, N extends FieldPath<T> = FieldPath<T>>(
  props: FieldProps<T, O> & { name: N },
) {
  const id = useId();
  const { field, fieldState } = useController<T, N, O>({
    control: props.control,
    name: props.name,
  });
  const error = fieldState.error?.message;
  const warning = error || fieldState.isDirty ? undefined : props.warning;
  const described = [error && "error", warning && "warning", props.help && "help"]
    .filter(Boolean)
    .map((part) => `${id}-${part}`)
    .join(" ");

  const attributes = {
    id,
    "data-field": props.name, // by which FormError finds the label
    "aria-invalid": error ? true : undefined,
    "aria-describedby": described || undefined,
    "aria-required": props.required || undefined,
    "data-warned": warning ? true : undefined,
  };
  return { id, field, error, warning, attributes };
}
