"use client";

import { useTranslations } from "next-intl";
import { ComboboxField } from "@/components/form/combobox-field";
import type { Owner } from "@/lib/clients/form-values";
import type { ClientControl } from "./client-form-parts";

type Props = {
  control: ClientControl;
  owners: readonly Owner[];
  /** Who owns the client now; she stays a choice when she is no longer on the team. */
  present?: Owner | null;
  /** Who sees only own clients can't let go of one. */
  required: boolean;
};

export function OwnerPicker({ control, owners, present, required }: Props) {
  const t = useTranslations("clientForm");
  const known = owners.some(({ id }) => id === present?.id);
  const all = present && !known ? [...owners, present] : owners;
  return (
    <ComboboxField
      control={control}
      name="ownerId"
      label={t("fields.ownerId")}
      help={t("help.owner")}
      options={all.map(({ id, name }) => ({ value: String(id), label: name }))}
      empty={required ? undefined : t("nobody")}
    />
  );
}
