"use client";

import { type ReactNode, useEffect } from "react";
import type { FieldValues } from "react-hook-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Switch } from "@/components/ui/switch";
import { cn } from "@/lib/cn";
import { FieldNotes } from "./field-frame";
import { type FieldProps, useField } from "./use-field";

export type ToggleFieldProps<T extends FieldValues, O = T> = FieldProps<T, O> & {
  disabled?: boolean;
};

/** Yes or no, as part of what is saved. */
export function CheckboxField<T extends FieldValues, O = T>(props: ToggleFieldProps<T, O>) {
  return <Toggle {...props} render={(input) => <Checkbox {...input} className="mt-0.5" />} />;
}

/** On or off: a state, such as active. */
export function SwitchField<T extends FieldValues, O = T>(props: ToggleFieldProps<T, O>) {
  return <Toggle {...props} render={(input) => <Switch {...input} className="-m-0.5" />} />;
}

type Input = Omit<React.ComponentProps<"input">, "ref" | "type" | "role">;
type Props<T extends FieldValues, O> = ToggleFieldProps<T, O> & {
  render: (input: Input) => ReactNode;
};

function Toggle<T extends FieldValues, O>({ render, ...props }: Props<T, O>) {
  const { id, field, error, warning, attributes } = useField(props);
  const { ref, value, ...handlers } = field;
  // what is wrong takes the focus
  useEffect(() => ref({ focus: () => document.getElementById(id)?.focus() }), [ref, id]);
  return (
    <div data-slot="field" className={cn("flex gap-2.5", props.className)}>
      {render({ ...handlers, ...attributes, checked: Boolean(value), disabled: props.disabled })}
      <div className="min-w-0 space-y-0.5">
        <label htmlFor={id} className="block">
          {props.label}
        </label>
        <FieldNotes id={id} help={props.help} error={error} warning={warning} />
      </div>
    </div>
  );
}
