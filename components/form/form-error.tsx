"use client";

import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { type Control, type FieldValues, useFormState } from "react-hook-form";
import { useMessageText } from "@/components/feedback/use-message-text";
import { Alert } from "@/components/ui/alert";
import type { ActionState, Failed } from "@/lib/action-state";
import { type FieldFault, faults } from "./faults";

export type FormErrorProps<T extends FieldValues, O = T> = {
  state: ActionState;
  control: Control<T, unknown, O>;
};

/** What stands in the way, at the top of the form; each line leads to its field. */
export function FormError<T extends FieldValues, O = T>({ state, control }: FormErrorProps<T, O>) {
  const t = useTranslations("form");
  const say = useMessageText();
  const { errors, submitCount } = useFormState({ control });
  const found = submitCount > 0 ? faults(errors) : [];
  const refused = state.status === "failed" && !isOnField(state) ? say(state.message) : undefined;
  if (!refused && found.length < 2 && found.every(({ focus }) => focus)) return null; // it has the focus
  return (
    <Alert variant="danger" role="alert" title={refused ?? t("faults", { count: found.length })}>
      {found.length > 0 && (
        <ul className="space-y-0.5">
          {found.map((fault) => (
            <li key={fault.name}>
              <FaultLink fault={fault} say={say} />
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

/** The refusal is about fields, which say it themselves. */
const isOnField = ({ message, fields = {} }: Failed) =>
  message === "errors.invalid" && Object.keys(fields).length > 0;

function FaultLink({ fault, say }: { fault: FieldFault; say: (message: string) => string }) {
  const { focus, message, name } = fault;
  const [label, setLabel] = useState("");
  const find = useCallback(
    (line: HTMLElement | null) => {
      if (line) setLabel(labelOf(line, name));
    },
    [name],
  );
  const words = label ? `${label}: ${say(message)}` : say(message);
  if (!focus) return <span ref={find}>{words}</span>;
  return (
    <button
      ref={find}
      type="button"
      onClick={focus}
      className="rounded-sm text-left underline underline-offset-3 hover:no-underline"
    >
      {words}
    </button>
  );
}

/** What the form calls a field, read from its label: «Name: this can't be empty». */
function labelOf(line: HTMLElement, name: string): string {
  const fields = line.closest("form")?.querySelectorAll<HTMLInputElement>("[data-field]") ?? [];
  const field = [...fields].find(({ dataset }) => dataset.field === name);
  return field?.labels?.[0]?.firstChild?.textContent ?? "";
}
