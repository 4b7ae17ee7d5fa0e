"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { MultiField } from "@/components/form/multi-field";
import { SelectField } from "@/components/form/select-field";
import { hasChoices } from "@/lib/fields/form-values";
import type { FieldType } from "@/lib/fields/schema";
import { CustomField } from "./custom-field";
import type { FieldControl } from "./field-control";

type Props = { control: FieldControl; type: FieldType };

/** What the form of a new client begins with, filled in as it will be there. */
export function DefaultField({ control, type }: Props) {
  const t = useTranslations("fields");
  const choices = useWatch({ control, name: "choices" });
  const words = { label: t("default"), help: t("defaultHelp") };
  const field = { control, name: "defaultValue", ...words } as const;
  if (!hasChoices(type)) return <CustomField {...field} definition={{ type, choices: [] }} />;
  const options = choices
    .filter(({ label, archived }) => label.trim() && !archived)
    .map(({ key, label }) => ({ value: key, label }));
  if (type === "choice") return <SelectField {...field} options={options} empty={t("unset")} />;
  return (
    <MultiField
      {...field}
      options={options}
      add={t("addChoice")}
      read={(value) => String(value).split(",").filter(Boolean)}
      write={(chosen) => chosen.join(",")}
    />
  );
}
