"use client";

import { useTranslations } from "next-intl";
import { ComboboxField } from "@/components/form/combobox-field";
import { FormSection } from "@/components/form/form-section";
import { SelectField } from "@/components/form/select-field";
import { LANGUAGE_NAMES } from "@/lib/preferences";
import type { FormParts } from "./client-form-parts";
import { GroupPicker } from "./group-picker";

/** Where the client belongs, and how it is addressed. */
export function PreferencesSection({ control, options, createGroup }: FormParts) {
  const t = useTranslations("clientForm");
  const { workspace, groups } = options;
  return (
    <FormSection title={t("sections.preferences")}>
      <GroupPicker control={control} groups={groups} createGroup={createGroup} />
      <ComboboxField
        control={control}
        name="currency"
        label={t("fields.currency")}
        options={options.currencies}
        empty={t("placeholder.workspace", { name: workspace.currency })}
      />
      <SelectField
        control={control}
        name="language"
        label={t("fields.language")}
        options={options.languages}
        empty={t("placeholder.workspace", { name: LANGUAGE_NAMES[workspace.language] })}
      />
    </FormSection>
  );
}
