"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { TextareaField } from "@/components/form/textarea-field";
import { RecordForm } from "@/components/records/record-form";
import { type NoteText, noteText } from "@/lib/notes/schema";

type Form = ComponentProps<typeof RecordForm<{ text: string }, NoteText>>;
type Props = Pick<Form, "label" | "submit" | "save" | "also" | "edits" | "onDone" | "onCancel"> & {
  text?: string;
  /** What the toast says. */
  said: string;
};

export function NoteForm({ text = "", said, ...form }: Props) {
  const t = useTranslations("notes");
  return (
    <RecordForm {...form} schema={noteText} values={{ text }} said={() => said}>
      {(control) => (
        <TextareaField
          control={control}
          name="text"
          label={t("text")}
          help={t("textHelp")}
          rows={4}
          required
        />
      )}
    </RecordForm>
  );
}
