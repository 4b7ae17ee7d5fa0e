"use client";

import { useTranslations } from "next-intl";
import { useFormState } from "react-hook-form";
import { CustomField } from "@/components/fields/custom-field";
import { FormSection } from "@/components/form/form-section";
import type { FieldDefinition } from "@/lib/fields/schema";
import type { ClientControl } from "./client-form-parts";

type Props = { control: ClientControl; fields: readonly FieldDefinition[] };

/** The workspace's own fields; nothing where there are none. */
export function CustomSection({ control, fields }: Props) {
  const t = useTranslations("clientForm");
  const { defaultValues } = useFormState({ control });
  if (!fields.length) return null;
  return (
    <FormSection id="edit-custom" title={t("sections.custom")}>
      {fields.map((field) => (
        <CustomField
          key={field.id}
          control={control}
          name={`custom.${field.id}`}
          label={field.name}
          help={field.help}
          required={field.required}
          definition={field}
          kept={defaultValues?.custom?.[field.id]}
        />
      ))}
    </FormSection>
  );
}
