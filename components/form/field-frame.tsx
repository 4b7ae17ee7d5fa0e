"use client";

import type { ReactNode } from "react";
import { Label } from "@/components/ui/label";
import { cn } from "@/lib/cn";
import { FieldMessage } from "./field-message";
import type { FieldWords } from "./use-field";

type Props = FieldWords & { id: string; error?: string; children: ReactNode };

/** Label above, help under, error or warning in place. */
export function FieldFrame({ id, label, required, className, children, ...words }: Props) {
  return (
    <div data-slot="field" className={cn("min-w-0 space-y-1.5", className)}>
      <Label id={`${id}-label`} htmlFor={id}>
        {label}
        {required && (
          <span aria-hidden className="ml-0.5 text-muted-foreground">
            *
          </span>
        )}
      </Label>
      {children}
      <FieldNotes id={id} {...words} />
    </div>
  );
}

type Notes = { id: string; help?: ReactNode; error?: string; warning?: string };

export function FieldNotes({ id, help, error, warning }: Notes) {
  return (
    <>
      {error && <FieldMessage id={`${id}-error`} tone="error" message={error} />}
      {warning && <FieldMessage id={`${id}-warning`} tone="warning" message={warning} />}
      {help && (
        <p id={`${id}-help`} className="text-muted-foreground text-sm">
          {help}
        </p>
      )}
    </>
  );
}
