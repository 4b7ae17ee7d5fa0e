"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { useWatch } from "react-hook-form";
import { FieldFrame } from "@/components/form/field-frame";
import { useField } from "@/components/form/use-field";
import { Input } from "@/components/ui/input";
import { ROMANIAN_COUNTIES } from "@/lib/countries/romanian-counties";
import type { ClientControl } from "./client-form-parts";

type Props = {
  control: ClientControl;
  name: "county" | "billingCounty" | "shippingCounty";
  country: "country" | "billingCountry" | "shippingCountry";
};

const COUNTIES = [...ROMANIAN_COUNTIES.values()].map(({ name }) => name);

/** Free text; in Romania the names of the counties are suggested. */
export function CountyField({ control, name, country }: Props) {
  const t = useTranslations("clientForm");
  const label = t("fields.county");
  const list = useId();
  const { id, field, error, attributes } = useField({ control, name, label });
  const suggest = useWatch({ control, name: country }) === "RO";
  return (
    <FieldFrame id={id} label={label} error={error}>
      <div>
        <Input
          {...field}
          {...attributes}
          value={String(field.value)}
          list={suggest ? list : undefined}
          autoComplete="off"
        />
        {suggest && (
          <datalist id={list}>
            {COUNTIES.map((county) => (
              <option key={county} value={county} />
            ))}
          </datalist>
        )}
      </div>
    </FieldFrame>
  );
}
