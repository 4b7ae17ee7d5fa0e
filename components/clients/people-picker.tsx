"use client";

import { useTranslations } from "next-intl";
import { MultiField } from "@/components/form/multi-field";
import type { Owner } from "@/lib/clients/form-values";
import type { ClientControl } from "./client-form-parts";

type Props = {
  control: ClientControl;
  name: "managerIds" | "portalManagerIds";
  colleagues: readonly Owner[];
  /** Who is on the client now; they stay a choice when no longer on the team. */
  present?: readonly Owner[];
};

/** Several colleagues in one role. */
export function PeoplePicker({ control, name, colleagues, present = [] }: Props) {
  const t = useTranslations("clientForm");
  const left = present.filter(({ id }) => !colleagues.some((one) => one.id === id));
  return (
    <MultiField
      control={control}
      name={name}
      label={t(`fields.${name}`)}
      help={t(`help.${name}`)}
      options={[...colleagues, ...left].map(({ id, name }) => ({ value: String(id), label: name }))}
      add={t("addPerson")}
      read={(ids) => (ids as number[]).map(String)}
      write={(chosen) => chosen.map(Number)}
    />
  );
}
