"use client";

import { useTranslations } from "next-intl";
import { startTransition, useState } from "react";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import type { Action } from "@/lib/action-state";
import { fieldChanges, fieldValues } from "@/lib/fields/form-values";
import type { FieldDefinition, FieldInput } from "@/lib/fields/schema";
import { FieldForm } from "./field-form";

type Props = {
  field: FieldDefinition;
  updateField: Action;
  onClose: () => void;
  onCloseAutoFocus: (event: Event) => void;
};

/**
 * Changes a field. Sends what differs from what the form began with; where somebody was quicker it
 * says so, and a second try goes over the version that has come meanwhile.
 */
export function EditField({ field, updateField, ...dialog }: Props) {
  const t = useTranslations("fields");
  const offerUndo = useOfferUndo();
  const [values] = useState(() => fieldValues(field));
  const { id, version } = field;
  const save: Action = async (state, input) => {
    const change = fieldChanges(values, input as FieldInput);
    const answer = await updateField(state, { ...change, id, version });
    if (answer.status === "failed" && answer.message === "errors.stale")
      return { ...answer, message: "fields.stale" };
    if (answer.status !== "done") return answer;
    startTransition(dialog.onClose); // together with the list as it is now
    offerUndo(t("saved", { name: change.name ?? field.name }), answer.operation);
    return answer;
  };
  return (
    <FieldForm
      title={t("editTitle", { name: values.name })}
      submit={t("save")}
      values={values}
      known
      save={save}
      {...dialog}
    />
  );
}
