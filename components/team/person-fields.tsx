"use client";

import { useTranslations } from "next-intl";
import { type Control, type FieldPath, type FieldValues, useWatch } from "react-hook-form";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { ROLES, type Role } from "@/lib/users/schema";

type Named = FieldValues & { name?: string; role?: Role };
type Props<T extends Named, O> = { control: Control<T, unknown, O>; autoFocus?: boolean };

/** What a person is called and what she may do. */
export function PersonFields<T extends Named, O>({ control, autoFocus }: Props<T, O>) {
  const t = useTranslations();
  const name = "name" as FieldPath<T>;
  const roleName = "role" as FieldPath<T>;
  const role = useWatch({ control, name: roleName }) as Role;
  const roles = ROLES.map((value) => ({ value, label: t(`roles.${value}`) }));
  return (
    <>
      <TextField
        control={control}
        name={name}
        label={t("team.name")}
        autoComplete="off"
        autoFocus={autoFocus}
      />
      <SelectField
        control={control}
        name={roleName}
        label={t("team.role")}
        options={roles}
        help={t(`team.roleHelp.${role}`)}
      />
    </>
  );
}
