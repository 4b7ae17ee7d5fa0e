"use client";

import { useId } from "react";
import { ANSWERS, type Operator, operatorsOf, PRESENCE } from "@/lib/filters/schema";
import type { ValueProps } from "./editor-props";
import { useFilterDesk } from "./filter-desk";

/** Yes or no; where there may be no answer, that too. */
export function AnswerRadios({ field, draft, onChange, error }: ValueProps) {
  const { t } = useFilterDesk().words;
  const name = useId();
  const present = operatorsOf(field.kind, field.nullable).filter((op) =>
    PRESENCE.includes(op as (typeof PRESENCE)[number]),
  );
  const answers = [
    ...ANSWERS.map((value) => ({
      op: "is" as Operator,
      values: [value as string],
      label: t(value),
    })),
    ...present.map((op) => ({ op, values: [], label: t(`operators.${op}`) })),
  ];
  return (
    <fieldset aria-describedby={error}>
      <legend className="sr-only">{t("editor.value")}</legend>
      {answers.map(({ op, values, label }) => (
        <label
          key={label}
          className="flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 first-letter:uppercase hover:bg-accent pointer-coarse:min-h-10"
        >
          <input
            type="radio"
            name={name}
            className="accent-primary"
            checked={op === draft.op && values[0] === draft.values[0]}
            onChange={() => onChange({ op, values })}
          />
          <span className="first-letter:uppercase">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
