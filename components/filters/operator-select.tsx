"use client";

import { Select } from "@/components/ui/select";
import { type Operator, operatorsOf } from "@/lib/filters/schema";
import { withOperator } from "./draft";
import type { ValueProps } from "./editor-props";
import { useFilterDesk } from "./filter-desk";

/** How the field is compared. Enter applies, as in the fields beside it. */
export function OperatorSelect({ field, draft, onChange, onSubmit }: ValueProps) {
  const { t } = useFilterDesk().words;
  return (
    <Select
      aria-label={t("editor.operator")}
      value={draft.op}
      options={operatorsOf(field.kind, field.nullable).map((op) => ({
        value: op,
        label: t(`operators.${op}`),
      }))}
      onChange={(event) => onChange(withOperator(draft, event.target.value as Operator))}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.target !== event.currentTarget) return;
        event.preventDefault();
        onSubmit();
      }}
    />
  );
}
