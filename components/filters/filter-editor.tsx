"use client";

import { useState } from "react";
import type { FilterField } from "@/lib/filters/fields";
import { ConditionForm } from "./condition-form";
import type { EditorProps } from "./editor-props";
import { FieldPicker } from "./field-picker";

type Props = EditorProps & { fields: readonly FilterField[] };

/** First which field, then what of it. */
export function FilterEditor({ fields, initial, ...deeds }: Props) {
  const [chosen, choose] = useState(initial?.field);
  const field = fields.find(({ key }) => key === chosen);
  if (!field)
    return (
      <FieldPicker
        fields={fields.filter(({ archived }) => !archived)}
        chosen={initial?.field}
        onChoose={choose}
      />
    );
  const own = initial?.field === chosen ? initial : undefined;
  return (
    <ConditionForm
      key={field.key}
      field={field}
      initial={own}
      onBack={() => choose(undefined)}
      {...deeds}
    />
  );
}
