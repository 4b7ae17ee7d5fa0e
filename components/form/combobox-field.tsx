"use client";

import { ChevronsUpDown } from "lucide-react";
import { useState } from "react";
import type { FieldValues } from "react-hook-form";
import { fieldLooks } from "@/components/ui/input";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { cn } from "@/lib/cn";
import { ComboboxList, type ComboboxOption } from "./combobox-list";
import { FieldFrame } from "./field-frame";
import { type FieldProps, useField } from "./use-field";

export type ComboboxFieldProps<T extends FieldValues, O = T> = FieldProps<T, O> & {
  options: readonly ComboboxOption[];
  placeholder?: string;
  /** Words for «none»; without them a choice can't be taken back. */
  empty?: string;
  disabled?: boolean;
};

/** One of many, found by typing: countries, currencies, colleagues. */
export function ComboboxField<T extends FieldValues, O = T>(props: ComboboxFieldProps<T, O>) {
  const { label, help, required, className, options, placeholder, empty, disabled } = props;
  const { id, field, error, warning, attributes } = useField(props);
  const [open, setOpen] = useState(false);
  const value = field.value == null ? "" : String(field.value);
  const chosen = options.find((option) => option.value === value);
  const choose = (next: string) => {
    field.onChange(next);
    setOpen(false);
  };
  return (
    <FieldFrame {...{ id, label, help, required, className, error, warning }}>
      <Popover open={open} onOpenChange={setOpen}>
        <PopoverTrigger
          ref={field.ref}
          role="combobox"
          onBlur={field.onBlur}
          disabled={disabled}
          {...attributes}
          className={cn(
            fieldLooks,
            "flex h-9 items-center justify-between gap-2 pointer-coarse:h-11",
          )}
        >
          <span className={cn("truncate", !chosen && "text-placeholder")}>
            {chosen?.label ?? placeholder ?? empty ?? ""}
          </span>
          <ChevronsUpDown aria-hidden className="size-3.5 shrink-0 text-muted-foreground" />
        </PopoverTrigger>
        <PopoverContent
          aria-labelledby={`${id}-label`}
          className="w-(--radix-popover-trigger-width) min-w-56 p-0"
        >
          <ComboboxList options={options} chosen={[value]} empty={empty} onChoose={choose} />
        </PopoverContent>
      </Popover>
    </FieldFrame>
  );
}
