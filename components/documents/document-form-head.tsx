"use client";

import { useTranslations } from "next-intl";
import { ComboboxField } from "@/components/form/combobox-field";
import type { ComboboxOption } from "@/components/form/combobox-list";
import { TextField } from "@/components/form/text-field";
import type { DocumentKind } from "@/lib/documents/schema";
import type { DocumentControl } from "./document-control";
import { lastDay } from "./document-words";

type Props = {
  kind: DocumentKind;
  control: DocumentControl;
  currencies: readonly ComboboxOption[];
  /** What the client's groups give, in words. */
  discount?: string;
};

/** What a document says besides its lines. */
export function DocumentFormHead({ kind, control, currencies, discount }: Props) {
  const t = useTranslations("documents");
  return (
    <div className="grid @xl:grid-cols-4 grid-cols-2 gap-x-4 gap-y-3">
      <TextField control={control} name="date" label={t("date")} type="date" required />
      {kind !== "creditNote" && (
        <TextField control={control} name="dueDate" label={t(lastDay(kind))} type="date" />
      )}
      <ComboboxField
        control={control}
        name="currency"
        label={t("currency")}
        options={currencies}
        required
      />
      <TextField
        control={control}
        name="discountBp"
        label={t("discount")}
        inputMode="decimal"
        autoComplete="off"
        placeholder="0"
        help={discount}
        end={<span className="px-2 text-muted-foreground">%</span>}
      />
    </div>
  );
}
