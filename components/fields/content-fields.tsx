"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { type UseFormSetValue, useWatch } from "react-hook-form";
import { SelectField } from "@/components/form/select-field";
import { type FieldValues, hasChoices } from "@/lib/fields/form-values";
import { TYPES } from "@/lib/fields/schema";
import { ChoicesEditor } from "./choices-editor";
import { DefaultField } from "./default-field";
import type { FieldControl } from "./field-control";

type Props = { control: FieldControl; setValue: UseFormSetValue<FieldValues>; known?: boolean };

/** What the field holds, what there is to choose from, and what it begins with. */
export function ContentFields({ control, setValue, known = false }: Props) {
  const t = useTranslations("fields");
  const type = useWatch({ control, name: "type" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a default of another type fits no more
  useEffect(() => {
    if (!known) setValue("defaultValue", "");
  }, [type, known, setValue]);
  return (
    <>
      <SelectField
        control={control}
        name="type"
        label={t("type")}
        help={t("typeFixed")}
        options={TYPES.map((value) => ({ value, label: t(`types.${value}`) }))}
        disabled={known}
      />
      {hasChoices(type) && <ChoicesEditor control={control} setValue={setValue} />}
      <DefaultField control={control} type={type} />
    </>
  );
}
