"use client";

import { useTranslations } from "next-intl";
import type { Control } from "react-hook-form";
import { ComboboxField } from "@/components/form/combobox-field";
import type { ComboboxOption } from "@/components/form/combobox-list";
import { FormSection } from "@/components/form/form-section";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { CheckboxField } from "@/components/form/toggle-fields";
import { LANGUAGE_NAMES } from "@/lib/preferences";
import type { SetupInput, SetupTyped } from "@/lib/setup/schema";

export type Currencies = readonly ComboboxOption[];
type Props = { control: Control<SetupTyped, unknown, SetupInput>; currencies: Currencies };

const languages = Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value, label }));

/** What the workspace is called and what it counts in. */
export function WorkspaceFields({ control, currencies }: Props) {
  const t = useTranslations("setup");
  return (
    <FormSection title={t("workspace")}>
      <TextField
        control={control}
        name="workspace"
        label={t("workspaceName")}
        autoComplete="organization"
        className="sm:col-span-2"
      />
      <SelectField control={control} name="language" label={t("language")} options={languages} />
      <ComboboxField control={control} name="currency" label={t("currency")} options={currencies} />
      <CheckboxField
        control={control}
        name="sample"
        label={t("sample")}
        help={t("sampleHelp")}
        className="sm:col-span-2"
      />
    </FormSection>
  );
}
