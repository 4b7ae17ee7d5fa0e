"use client";

import { useTranslations } from "next-intl";
import type { Control } from "react-hook-form";
import { ComboboxField } from "@/components/form/combobox-field";
import { TextField } from "@/components/form/text-field";
import type { TokenValues } from "@/lib/tokens/form-values";
import type { TokenInput } from "@/lib/tokens/schema";
import type { TokenOptions } from "./token-options";

export type TokenControl = Control<TokenValues, unknown, TokenInput>;
type Props = { control: TokenControl; owners: TokenOptions["owners"] };

/** Which program it is for, in whose name it acts, and until when. */
export function TokenFields({ control, owners }: Props) {
  const t = useTranslations("api");
  return (
    <>
      <TextField
        control={control}
        name="name"
        label={t("name")}
        help={t("nameHelp")}
        autoComplete="off"
        autoFocus
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <ComboboxField
          control={control}
          name="userId"
          label={t("owner")}
          help={t("ownerHelp")}
          options={owners.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <TextField
          control={control}
          name="expiresAt"
          label={t("expires")}
          help={t("expiresHelp")}
          type="date"
        />
      </div>
    </>
  );
}
