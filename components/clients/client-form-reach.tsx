"use client";

import { useTranslations } from "next-intl";
import { FormSection } from "@/components/form/form-section";
import { TextField } from "@/components/form/text-field";
import type { FormParts } from "./client-form-parts";
import { WarnedField } from "./client-form-warned";

/** The company's own e-mail, phone and website. */
export function ReachSection({ control, warnings }: FormParts) {
  const t = useTranslations("clientForm");
  const shared = { control, warnings, autoComplete: "off" } as const;
  return (
    <FormSection title={t("sections.reach")}>
      <WarnedField {...shared} name="email" label={t("fields.email")} inputMode="email" />
      <WarnedField {...shared} name="phone" label={t("fields.phone")} type="tel" />
      <WarnedField
        {...shared}
        name="website"
        label={t("fields.website")}
        help={t("help.website")}
        inputMode="url"
      />
    </FormSection>
  );
}

/** The person to turn to first. */
export function ContactSection({ control, warnings }: FormParts) {
  const t = useTranslations("clientForm");
  const shared = { control, warnings, autoComplete: "off" } as const;
  return (
    <FormSection title={t("sections.contact")} description={t("sections.contactText")}>
      {(["firstName", "lastName", "position"] as const).map((field) => (
        <TextField
          key={field}
          control={control}
          name={`primaryContact.${field}`}
          label={t(`fields.contact.${field}`)}
          autoComplete="off"
          className={field === "position" ? "sm:col-span-2" : undefined}
        />
      ))}
      <WarnedField
        {...shared}
        name="primaryContact.email"
        label={t("fields.contact.email")}
        inputMode="email"
      />
      <WarnedField
        {...shared}
        name="primaryContact.phone"
        label={t("fields.contact.phone")}
        type="tel"
      />
    </FormSection>
  );
}
