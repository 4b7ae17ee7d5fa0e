"use client";

import type { ComponentProps, ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import { Input } from "@/components/ui/input";
import { FieldFrame } from "./field-frame";
import { type FieldProps, useField } from "./use-field";

type InputProps = Pick<
  ComponentProps<"input">,
  | "type"
  | "inputMode"
  | "autoComplete"
  | "placeholder"
  | "maxLength"
  | "autoFocus"
  | "disabled"
  | "list"
>;
export type TextFieldProps<T extends FieldValues, O = T> = FieldProps<T, O> &
  InputProps & {
    /** Something to do with the value, at the right end of the field. */
    end?: ReactNode;
  };

/** One line of text, which may be of any `type` a browser knows. */
export function TextField<T extends FieldValues, O = T>(props: TextFieldProps<T, O>) {
  const { control: _, name: _name, label, help, required, className, end, ...input } = props;
  const { id, field, error, warning, attributes } = useField(props);
  const words = { id, label, help, required, className, error, warning };
  const { warning: _warning, ...rest } = input;
  return (
    <FieldFrame {...words}>
      <div className="relative">
        <Input
          {...rest}
          {...field}
          {...attributes}
          value={field.value ?? ""}
          className={end ? "pr-10" : undefined}
        />
        {end && <div className="absolute inset-y-0 right-1 flex items-center">{end}</div>}
      </div>
    </FieldFrame>
  );
}
