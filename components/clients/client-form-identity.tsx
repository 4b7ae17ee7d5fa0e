"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormSection } from "@/components/form/form-section";
import { TextField } from "@/components/form/text-field";
import { SwitchField } from "@/components/form/toggle-fields";
import type { FormParts } from "./client-form-parts";
import { WarnedField } from "./client-form-warned";

type Props = FormParts & {
  /** Under the fiscal code: who else has it. */
  duplicate?: ReactNode;
};

export function IdentitySection({ control, warnings, duplicate }: Props) {
  const t = useTranslations("clientForm");
  return (
    <FormSection title={t("sections.identity")}>
      <TextField
        control={control}
        name="name"
        label={t("fields.name")}
        help={t("help.name")}
        autoComplete="off"
        required
      />
      <TextField
        control={control}
        name="legalName"
        label={t("fields.legalName")}
        help={t("help.legalName")}
        autoComplete="off"
      />
      <div className="min-w-0 space-y-1.5">
        <WarnedField
          control={control}
          name="fiscalCode"
          label={t("fields.fiscalCode")}
          help={t("help.fiscalCode")}
          warnings={warnings}
          autoComplete="off"
        />
        {duplicate}
      </div>
      <TextField
        control={control}
        name="tradeRegister"
        label={t("fields.tradeRegister")}
        help={t("help.tradeRegister")}
        autoComplete="off"
      />
      <SwitchField
        control={control}
        name="active"
        label={t("activeLabel")}
        help={t("help.active")}
        className="sm:col-span-2"
      />
    </FormSection>
  );
}
