"use client";

import { useTranslations } from "next-intl";
import { FormSection } from "@/components/form/form-section";
import type { ClientRecord } from "@/lib/clients/form-values";
import type { FormParts } from "./client-form-parts";
import { OwnerPicker } from "./owner-picker";
import { PeoplePicker } from "./people-picker";

/** Who is on the client already; nobody on a new one. */
export type Present = Pick<ClientRecord, "owner" | "managers" | "portalManagers">;

type Props = FormParts & { present?: Present };

/** Which colleagues answer for the client. */
export function PeopleSection({ control, options, present }: Props) {
  const t = useTranslations("clientForm");
  const { owners, ownerRequired } = options;
  return (
    <FormSection id="edit-people" title={t("sections.people")}>
      <OwnerPicker
        control={control}
        owners={owners}
        present={present?.owner}
        required={ownerRequired}
      />
      <PeoplePicker
        control={control}
        name="managerIds"
        colleagues={owners}
        present={present?.managers}
      />
      <PeoplePicker
        control={control}
        name="portalManagerIds"
        colleagues={owners}
        present={present?.portalManagers}
      />
    </FormSection>
  );
}
