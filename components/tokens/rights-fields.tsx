"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { SelectField } from "@/components/form/select-field";
import { RightsGrid } from "./rights-grid";
import type { TokenControl } from "./token-fields";

const SCOPES = ["all", "some"] as const;

/** All that the owner may, or only what is ticked. */
export function RightsFields({ control }: { control: TokenControl }) {
  const t = useTranslations("api");
  const scope = useWatch({ control, name: "scope" });
  const options = SCOPES.map((value) => ({ value, label: t(`scopes.${value}`) }));
  return (
    <div className="space-y-2">
      <SelectField control={control} name="scope" label={t("scope")} options={options} />
      {scope === "some" && <RightsGrid control={control} />}
    </div>
  );
}
