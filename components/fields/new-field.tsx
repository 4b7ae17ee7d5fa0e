"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useState } from "react";
import { useReturnFocus } from "@/components/feedback/use-return-focus";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { Button } from "@/components/ui/button";
import type { Action } from "@/lib/action-state";
import { type FieldValues, newFieldValues } from "@/lib/fields/form-values";
import type { FieldInput } from "@/lib/fields/schema";
import { FieldForm } from "./field-form";

type Given = Partial<FieldValues>;
const OpenForm = createContext<(given?: Given) => void>(() => {});
export const useNewField = () => useContext(OpenForm);

type Props = { createField: Action; children: ReactNode };

/** Makes fields for the buttons below it, and outlives them: the first field ends the empty state. */
export function NewFieldDesk({ createField, children }: Props) {
  const t = useTranslations("fields");
  const [given, setGiven] = useState<Given | null>(null);
  const { onOpenAutoFocus: remember, onCloseAutoFocus } = useReturnFocus();
  const offerUndo = useOfferUndo();
  const show = (values: Given = {}) => {
    remember();
    setGiven(values);
  };
  const create: Action = async (state, input) => {
    const answer = await createField(state, input);
    if (answer.status !== "done") return answer;
    setGiven(null);
    offerUndo(t("created", { name: (input as FieldInput).name }), answer.operation);
    return answer;
  };
  return (
    <OpenForm value={show}>
      {children}
      {given && (
        <FieldForm
          title={t("add")}
          description={t("addText")}
          submit={t("create")}
          values={newFieldValues(given)}
          save={create}
          onClose={() => setGiven(null)}
          onCloseAutoFocus={onCloseAutoFocus}
        />
      )}
    </OpenForm>
  );
}

export function NewFieldButton() {
  const t = useTranslations("fields");
  const open = useNewField();
  return (
    <Button onClick={() => open()}>
      <Plus />
      {t("add")}
    </Button>
  );
}
