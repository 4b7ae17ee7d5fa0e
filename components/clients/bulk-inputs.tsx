"use client";

import { useTranslations } from "next-intl";
import { ComboboxField } from "@/components/form/combobox-field";
import { MultiField } from "@/components/form/multi-field";
import { BULK_FIELDS } from "@/lib/clients/bulk-change";
import type { BulkOptions } from "@/lib/clients/form-values";
import { BulkHow } from "./bulk-how";
import { BulkText } from "./bulk-text";
import {
  type BulkControl,
  type BulkKind,
  type BulkValues,
  modeOf,
  modesOf,
  NOBODY,
} from "./bulk-values";

type Props = { control: BulkControl; kind: BulkKind; values: BulkValues; options: BulkOptions };

/** What a person fills in: nothing for a verb, else whom, which or what. */
export function BulkInputs({ control, kind, values, options }: Props) {
  const t = useTranslations("bulk");
  const names = useTranslations("clientForm.fields");
  const modes = modesOf(kind, values.field, options);
  const mode = modeOf(modes, values);
  const how = modes.length > 0 && <BulkHow {...{ control, kind, modes, mode }} />;
  const nobody = { value: NOBODY, label: t("nobodyOwns") };
  const owners = asOptions(options.owners);
  if (kind === "owner")
    return (
      <ComboboxField
        control={control}
        name="ownerId"
        label={names("ownerId")}
        options={options.ownerRequired ? owners : [nobody, ...owners]}
        placeholder={t("choose")}
      />
    );
  if (kind === "field") {
    const own = BULK_FIELDS.map((value) => ({ value, label: names(value) }));
    const custom = options.fields.map(({ id, name }) => ({ value: `custom_${id}`, label: name }));
    return (
      <>
        <ComboboxField
          control={control}
          name="field"
          label={t("field")}
          placeholder={t("choose")}
          options={[...own, ...custom]}
        />
        {how}
        {values.field && mode !== "clear" && (
          <BulkText key={values.field} {...{ control, options }} field={values.field} />
        )}
      </>
    );
  }
  if (kind !== "groups" && kind !== "managers" && kind !== "portalManagers") return null;
  return (
    <>
      {how}
      <MultiField
        control={control}
        name="ids"
        label={t(`titles.${kind}`)}
        options={kind === "groups" ? asOptions(options.groups) : owners}
        add={t(kind === "groups" ? "addGroup" : "addPerson")}
        read={(ids) => (ids as number[]).map(String)}
        write={(chosen) => chosen.map(Number)}
      />
    </>
  );
}

const asOptions = (list: readonly { id: number; name: string }[]) =>
  list.map(({ id, name }) => ({ value: String(id), label: name }));
