"use client";

import { useTranslations } from "next-intl";
import { useField } from "@/components/form/use-field";
import type { BulkControl, BulkKind, Mode } from "./bulk-values";

type Props = { control: BulkControl; kind: BulkKind; modes: readonly Mode[]; mode: Mode };

/** Beside what is there, away from it, or in its place: said in words, never guessed. */
export function BulkHow({ control, kind, modes, mode }: Props) {
  const t = useTranslations("bulk.how");
  const { id, field } = useField({ control, name: "how", label: t("label") });
  const single = kind === "field" && modes.length === 2;
  return (
    <fieldset className="space-y-1.5">
      <legend className="mb-1.5 font-medium text-sm">{t("label")}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        {modes.map((one) => (
          <label key={one} htmlFor={`${id}-${one}`} className="flex items-center gap-2 py-0.5">
            <input
              id={`${id}-${one}`}
              type="radio"
              name={field.name}
              value={one}
              checked={one === mode}
              onChange={() => field.onChange(one)}
              className="size-4 accent-primary pointer-coarse:size-5"
            />
            {t(single && one === "replace" ? "set" : one)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
