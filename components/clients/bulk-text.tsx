"use client";

import { useLocale, useTranslations } from "next-intl";
import { CustomField } from "@/components/fields/custom-field";
import { ComboboxField } from "@/components/form/combobox-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import type { BulkOptions } from "@/lib/clients/form-values";
import { countryOptions } from "@/lib/countries/countries";
import { type BulkControl, customOf, LANGUAGE_OPTIONS } from "./bulk-values";

type Props = { control: BulkControl; field: string; options: BulkOptions };

const LINES: Record<string, { type?: string; inputMode?: "url" | "tel" | "email" }> = {
  email: { type: "email", inputMode: "email" },
  phone: { type: "tel", inputMode: "tel" },
  website: { inputMode: "url" },
};

/** The new value, typed or chosen as the field wants it. */
export function BulkText({ control, field, options }: Props) {
  const t = useTranslations("bulk");
  const locale = useLocale();
  const definition = customOf(field, options);
  const label = t(definition?.type === "multi" ? "choices" : "value");
  const bound = { control, name: `texts.${field}`, label } as const;
  if (definition) return <CustomField {...bound} definition={definition} />;
  if (field === "country") return <ComboboxField {...bound} options={countryOptions(locale)} />;
  if (field === "currency") return <ComboboxField {...bound} options={options.currencies} />;
  if (field === "language")
    return <SelectField {...bound} options={LANGUAGE_OPTIONS} empty={t("choose")} />;
  return <TextField {...bound} {...LINES[field]} autoComplete="off" />;
}
