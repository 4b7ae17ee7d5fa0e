"use client";

import { useTranslations } from "next-intl";
import { type Control, type FieldValues, useFormState } from "react-hook-form";
import { useMessageText } from "@/components/feedback/use-message-text";
import { Alert } from "@/components/ui/alert";
import type { ActionState } from "@/lib/action-state";
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
  const refused = state.status === "failed" ? say(state.message) : undefined;
  if (!refused && found.length < 2) return null; // one bad field has the focus already
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

function FaultLink({ fault, say }: { fault: FieldFault; say: (message: string) => string }) {
  const { focus, message } = fault;
  if (!focus) return <span>{say(message)}</span>;
  return (
    <button
      type="button"
      onClick={focus}
      className="rounded-sm text-left underline underline-offset-3 hover:no-underline"
    >
      {say(message)}
    </button>
  );
}
