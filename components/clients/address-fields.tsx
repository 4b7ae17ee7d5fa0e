"use client";

import { useTranslations } from "next-intl";
import { ComboboxField } from "@/components/form/combobox-field";
import { TextField } from "@/components/form/text-field";
import { CountyField } from "./address-county";
import { ADDRESS, type Which } from "./address-names";
import type { FormParts } from "./client-form-parts";

type Props = Pick<FormParts, "control" | "options"> & { which: Which };

/** One postal address: street, city, county, code, country. */
export function AddressFields({ control, options, which }: Props) {
  const t = useTranslations("clientForm");
  const { street, city, county, zip, country } = ADDRESS[which];
  const shared = { control, autoComplete: "off" } as const;
  return (
    <>
      <TextField {...shared} name={street} label={t("fields.street")} className="sm:col-span-2" />
      <TextField {...shared} name={city} label={t("fields.city")} />
      <TextField {...shared} name={zip} label={t("fields.zip")} />
      <CountyField control={control} name={county} country={country} />
      <ComboboxField
        control={control}
        name={country}
        label={t("fields.country")}
        options={options.countries}
        placeholder={t("placeholder.country")}
        empty={t("noCountry")}
      />
    </>
  );
}
