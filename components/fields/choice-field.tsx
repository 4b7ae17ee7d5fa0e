"use client";

import { useTranslations } from "next-intl";
import type { FieldValues } from "react-hook-form";
import { ComboboxField } from "@/components/form/combobox-field";
import { MultiField } from "@/components/form/multi-field";
import { SelectField } from "@/components/form/select-field";
import type { FieldProps } from "@/components/form/use-field";
import { type Choice, labelsOf } from "@/lib/fields/schema";

type Props<T extends FieldValues, O> = FieldProps<T, O> & {
  label: string;
  choices: readonly Choice[];
  kept: string;
  several: boolean;
};

const A_FEW = 12;

/** One choice or several; an archived one is offered only where it is there already. */
export function ChoiceField<T extends FieldValues, O = T>(props: Props<T, O>) {
  const t = useTranslations("fields");
  const { choices, kept, several, ...field } = props;
  const there = labelsOf(kept);
  const options = choices
    .filter(({ label, archived }) => !archived || there.includes(label))
    .map(({ label, archived }) => ({
      value: label,
      label: archived ? t("archivedChoice", { name: label }) : label,
    }));
  if (several)
    return (
      <MultiField
        {...field}
        options={options}
        add={t("addChoice")}
        read={(value) => labelsOf(String(value ?? ""))}
        write={(chosen) => chosen.join(", ")}
      />
    );
  const One = options.length > A_FEW ? ComboboxField : SelectField;
  return <One {...field} options={options} empty={t("unset")} />;
}
