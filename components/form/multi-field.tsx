"use client";

import { useTranslations } from "next-intl";
import type { FieldValues } from "react-hook-form";
import { ChipsFrame } from "./chips-frame";
import { ComboboxList, type ComboboxOption } from "./combobox-list";
import { type FieldProps, useField } from "./use-field";

export type MultiFieldProps<T extends FieldValues, O = T> = FieldProps<T, O> & {
  label: string;
  options: readonly ComboboxOption[];
  add: string;
  /** The value of the form as what is chosen of the options, and back. */
  read: (value: unknown) => string[];
  write: (chosen: string[]) => unknown;
};

/** Several of many, found by typing; kept in the order of the options. */
export function MultiField<T extends FieldValues, O = T>(props: MultiFieldProps<T, O>) {
  const { label, help, required, className, options, add, read, write } = props;
  const t = useTranslations("form");
  const bound = useField(props);
  const chosen = read(bound.field.value);
  const toggle = (value: string) => {
    const has = (own: string) => chosen.includes(own) !== (own === value);
    bound.field.onChange(write(options.map((option) => option.value).filter(has)));
  };
  return (
    <ChipsFrame
      {...{ label, help, required, className, bound, add }}
      chips={options.filter(({ value }) => chosen.includes(value))}
      remove={(name) => t("remove", { name })}
      onRemove={toggle}
    >
      <ComboboxList options={options} chosen={chosen} onChoose={toggle} />
    </ChipsFrame>
  );
}
