"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from "react";
import { useLeaveWarning } from "@/components/clients/client-form-leave";
import { FieldMessage } from "@/components/form/field-message";
import { Button } from "@/components/ui/button";
import type { ContactWarnings } from "@/lib/contacts/schema";
import { ContactFlag, ContactText } from "./contact-inputs";
import { type ContactFaults, TEXTS, type TextField, type TypedContact } from "./typed-contact";
import { useFormFocus } from "./use-form-focus";

type Props = {
  label: string;
  /** The words of the button that saves. */
  submit: string;
  typed: TypedContact;
  /** What looks wrong about it as it is kept. */
  warnings?: ContactWarnings;
  /** It comes back from the server, with what was wrong with it by its fields, or with all of it. */
  refused?: { faults: ContactFaults; message?: string };
  /** Answers what is wrong with it, or takes it. */
  onSave: (typed: TypedContact) => ContactFaults | undefined;
  onCancel: () => void;
  /** Of whom is there already: whether she was the primary contact when the form was opened. */
  primary?: boolean;
};

/** One line of inputs: Enter saves, Escape lets go. */
export function ContactForm({
  label,
  submit,
  onSave,
  onCancel,
  refused,
  primary,
  ...before
}: Props) {
  const t = useTranslations("contacts");
  const common = useTranslations("common");
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(before.typed);
  const [faults, setFaults] = useState(refused?.faults ?? {});
  useFormFocus(form, faults, refused !== undefined);
  useLeaveWarning(refused !== undefined || !isSame(typed, before.typed));

  const set = (change: Partial<TypedContact>) => setTyped((now) => ({ ...now, ...change }));
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    setFaults(onSave(typed) ?? {});
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onCancel();
  };
  const warnings: Partial<Record<TextField, string>> = before.warnings ?? {};
  return (
    <form
      ref={form}
      noValidate
      aria-label={label}
      onSubmit={save}
      onKeyDown={press}
      className="rounded-lg border bg-card p-3"
    >
      <div className="grid @sm:grid-cols-2 @xl:grid-cols-4 gap-x-2.5 gap-y-3">
        {TEXTS.map((field) => (
          <ContactText
            key={field}
            field={field}
            value={typed[field]}
            fault={faults[field]}
            warning={typed[field] === before.typed[field] ? warnings[field] : undefined}
            onChange={(text) => set({ [field]: text })}
          />
        ))}
      </div>
      {refused?.message && (
        <div role="alert" className="mt-3">
          <FieldMessage tone="error" message={refused.message} />
        </div>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
        {primary !== undefined && (
          <>
            <ContactFlag
              label={t("primaryFlag")}
              checked={typed.primary}
              disabled={primary}
              onChange={(on) => set({ primary: on })}
            />
            <ContactFlag
              label={t("activeFlag")}
              checked={typed.active}
              onChange={(on) => set({ active: on })}
            />
          </>
        )}
        <div className="ml-auto flex gap-2">
          <Button size="sm" variant="ghost" onClick={onCancel} aria-keyshortcuts="Escape">
            {common("cancel")}
          </Button>
          <Button size="sm" type="submit" aria-keyshortcuts="Enter">
            {submit}
          </Button>
        </div>
      </div>
    </form>
  );
}

const isSame = (a: TypedContact, b: TypedContact) => JSON.stringify(a) === JSON.stringify(b);
