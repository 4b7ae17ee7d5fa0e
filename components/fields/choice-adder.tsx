"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { UseFormSetValue } from "react-hook-form";
import { FieldNotes } from "@/components/form/field-frame";
import { useField } from "@/components/form/use-field";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { type FieldValues, newLabels } from "@/lib/fields/form-values";
import type { FieldControl } from "./field-control";

type Props = {
  control: FieldControl;
  setValue: UseFormSetValue<FieldValues>;
  onAdd: (labels: string[]) => void;
};

/** A line to write new choices into: Enter adds what stands there, pasting adds a whole list. */
export function ChoiceAdder({ control, setValue, onAdd }: Props) {
  const t = useTranslations("fields.choices");
  const label = t("add");
  const help = t("addHelp");
  const { id, field, error, attributes } = useField({ control, name: "adding", label, help });
  const add = (text: string) => {
    const labels = newLabels(text);
    if (labels.length) onAdd(labels);
    setValue("adding", "");
  };
  return (
    <div className="space-y-1.5">
      <div className="flex items-center gap-1 pl-8 pointer-coarse:pl-10">
        <Input
          {...field}
          {...attributes}
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.ctrlKey || event.metaKey || !field.value.trim())
              return;
            event.preventDefault();
            add(field.value);
          }}
          onPaste={(event) => {
            const text = event.clipboardData.getData("text");
            if (newLabels(text).length < 2) return;
            event.preventDefault();
            add(text);
          }}
        />
        <Button variant="ghost" size="icon-sm" aria-label={label} onClick={() => add(field.value)}>
          <Plus />
        </Button>
      </div>
      <div className="pl-8 pointer-coarse:pl-10">
        <FieldNotes id={id} help={help} error={error} />
      </div>
    </div>
  );
}
