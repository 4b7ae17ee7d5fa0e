"use client";

import type { ReactNode } from "react";
import type { FieldDefinition } from "@/lib/fields/schema";
import { AddressSections } from "./address-sections";
import { CustomSection } from "./client-form-custom";
import { IdentitySection } from "./client-form-identity";
import type { FormParts } from "./client-form-parts";
import { PeopleSection, type Present } from "./client-form-people";
import { PreferencesSection } from "./client-form-preferences";
import { ContactSection, ReachSection } from "./client-form-reach";

type Props = FormParts & {
  fields: readonly FieldDefinition[];
  present?: Present;
  duplicate?: ReactNode;
};

/** All that a person may say of a client, the same for a new one and a known one. */
export function ClientFormFields({ fields, present, duplicate, ...parts }: Props) {
  return (
    <>
      <IdentitySection {...parts} duplicate={duplicate} />
      <ReachSection {...parts} />
      <AddressSections {...parts} />
      <PeopleSection {...parts} present={present} />
      <PreferencesSection {...parts} />
      <CustomSection control={parts.control} fields={fields} />
      <ContactSection {...parts} />
    </>
  );
}
