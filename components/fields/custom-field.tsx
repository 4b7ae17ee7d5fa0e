"use client";

import { useTranslations } from "next-intl";
import type { FieldValues } from "react-hook-form";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import type { FieldProps } from "@/components/form/use-field";
import type { FieldDefinition } from "@/lib/fields/schema";
import { ChoiceField } from "./choice-field";

type Definition = Pick<FieldDefinition, "type" | "choices">;
export type CustomFieldProps<T extends FieldValues, O = T> = FieldProps<T, O> & {
  label: string;
  definition: Definition;
  /** What is there already: an archived choice may stay. */
  kept?: string;
};

const LINES = {
  text: {},
  number: { inputMode: "decimal" },
  date: { type: "date" },
  link: { inputMode: "url" },
} as const;

/** What a person fills in by the type of the field; its value is text, as people write it. */
export function CustomField<T extends FieldValues, O = T>(props: CustomFieldProps<T, O>) {
  const t = useTranslations("fields");
  const common = useTranslations("common");
  const { definition, kept = "", ...field } = props;
  const { type, choices } = definition;
  if (type === "choice" || type === "multi")
    return <ChoiceField {...field} choices={choices} kept={kept} several={type === "multi"} />;
  if (type !== "checkbox") return <TextField {...field} {...LINES[type]} autoComplete="off" />;
  const answers = [
    { value: "1", label: common("yes") },
    { value: "0", label: common("no") },
  ];
  return <SelectField {...field} options={answers} empty={t("unset")} />;
}
