"use client";

import { useTranslations } from "next-intl";
import { useController, useWatch } from "react-hook-form";
import { FormSection } from "@/components/form/form-section";
import { CheckboxField } from "@/components/form/toggle-fields";
import { AddressFields } from "./address-fields";
import type { FormParts } from "./client-form-parts";

/** The main address, and the two others that fold away while they are the same. */
export function AddressSections(parts: FormParts) {
  const t = useTranslations("clientForm");
  return (
    <>
      <FormSection title={t("sections.address")}>
        <AddressFields {...parts} which="main" />
      </FormSection>
      <OtherAddress {...parts} which="billing" />
      <OtherAddress {...parts} which="shipping" />
    </>
  );
}

const FLAGS = { billing: "billingSame", shipping: "shippingSame" } as const;
const COUNTRIES = { billing: "billingCountry", shipping: "shippingCountry" } as const;

function OtherAddress({ which, ...parts }: FormParts & { which: "billing" | "shipping" }) {
  const t = useTranslations("clientForm");
  const { control } = parts;
  const [same, main] = useWatch({ control, name: [FLAGS[which], "country"] });
  const { field: country } = useController({ control, name: COUNTRIES[which] });
  // another address is most often in the same country
  const unfold = () => same && !country.value && country.onChange(main);
  return (
    <FormSection title={t(`sections.${which}`)}>
      <div className="sm:col-span-2" onChange={unfold}>
        <CheckboxField control={control} name={FLAGS[which]} label={t("sameAsMain")} />
      </div>
      {!same && <AddressFields {...parts} which={which} />}
    </FormSection>
  );
}
