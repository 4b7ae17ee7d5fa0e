"use client";

import type { ReactNode } from "react";
import type { Owner } from "@/lib/clients/form-values";
import { AddressSections } from "./address-sections";
import { IdentitySection } from "./client-form-identity";
import type { FormParts } from "./client-form-parts";
import { PreferencesSection } from "./client-form-preferences";
import { ContactSection, ReachSection } from "./client-form-reach";

type Props = FormParts & { owner?: Owner | null; duplicate?: ReactNode };

/** All that a person may say of a client, the same for a new one and a known one. */
export function ClientFormFields({ owner, duplicate, ...parts }: Props) {
  return (
    <>
      <IdentitySection {...parts} duplicate={duplicate} />
      <ReachSection {...parts} />
      <AddressSections {...parts} />
      <PreferencesSection {...parts} owner={owner} />
      <ContactSection {...parts} />
    </>
  );
}
