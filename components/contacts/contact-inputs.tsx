"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { FieldMessage } from "@/components/form/field-message";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import type { TextField } from "./typed-contact";

const KEYBOARDS = { name: "text", position: "text", email: "email", phone: "tel" } as const;

type TextProps = {
  field: TextField;
  value: string;
  fault?: string;
  /** Odd, but kept. */
  warning?: string;
  onChange: (text: string) => void;
};

/** One of the inputs of a contact, with what is wrong with it. */
export function ContactText({ field, value, fault, warning, onChange }: TextProps) {
  const t = useTranslations("contacts.fields");
  const id = useId();
  const message = fault ?? warning;
  return (
    <div className="min-w-0 space-y-1">
      <label htmlFor={id} className="block text-muted-foreground text-sm">
        {t(field)}
      </label>
      <Input
        id={id}
        name={field}
        value={value}
        inputMode={KEYBOARDS[field]}
        autoComplete="off"
        aria-invalid={fault ? true : undefined}
        data-warned={fault === undefined && warning ? true : undefined}
        aria-describedby={message && `${id}-message`}
        onChange={(event) => onChange(event.target.value)}
      />
      {message && (
        <FieldMessage id={`${id}-message`} tone={fault ? "error" : "warning"} message={message} />
      )}
    </div>
  );
}

type FlagProps = {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
};

/** Yes or no, in the line of the buttons. */
export function ContactFlag({ label, checked, disabled, onChange }: FlagProps) {
  const id = useId();
  return (
    <label
      htmlFor={id}
      className="flex min-h-7 items-center gap-2 has-disabled:text-muted-foreground pointer-coarse:min-h-11"
    >
      <Checkbox
        id={id}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
