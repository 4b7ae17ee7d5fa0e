"use client";

import type { FieldValues } from "react-hook-form";
import { type Choice, Select } from "@/components/ui/select";
import { FieldFrame } from "./field-frame";
import { type FieldProps, useField } from "./use-field";

export type SelectFieldProps<T extends FieldValues, O = T> = FieldProps<T, O> & {
  options: readonly Choice[];
  /** Words for «none»; without them a choice can't be taken back. */
  empty?: string;
  disabled?: boolean;
};

/** One of a few. For more than a dozen take `ComboboxField`. */
export function SelectField<T extends FieldValues, O = T>(props: SelectFieldProps<T, O>) {
  const { label, help, required, className, options, empty, disabled } = props;
  const { id, field, error, warning, attributes } = useField(props);
  return (
    <FieldFrame {...{ id, label, help, required, className, error, warning }}>
      <Select
        {...{ options, empty, disabled }}
        {...field}
        {...attributes}
        value={field.value ?? ""}
      />
    </FieldFrame>
  );
}
