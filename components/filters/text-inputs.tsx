"use client";

import { Plus, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { ARITY } from "@/lib/filters/schema";
import type { ValueProps } from "./editor-props";
import { useFilterDesk } from "./filter-desk";

const LONGEST = 200;

/** One text; where any of several will do, a line for each. */
export function TextInputs({ draft, onChange, error }: ValueProps) {
  const { t } = useFilterDesk().words;
  const several = ARITY[draft.op] === "many";
  const values = several && draft.values.length ? draft.values : [draft.values[0] ?? ""];
  const set = (next: string[]) => onChange({ ...draft, values: next });
  return (
    <div className="space-y-1.5">
      {values.map((value, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place
        <div key={i} className="flex items-center gap-1">
          <Input
            aria-label={i ? t("editor.valueOf", { number: i + 1 }) : t("editor.value")}
            aria-invalid={error !== undefined}
            aria-describedby={error}
            maxLength={LONGEST}
            autoComplete="off"
            value={value}
            onChange={(event) => set(values.with(i, event.target.value))}
            ref={(input) => {
              if (i && input && !value) input.focus(); // a line that was just added
            }}
          />
          {values.length > 1 && (
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={t("removeValue", { number: i + 1 })}
              onClick={() => set(values.toSpliced(i, 1))}
            >
              <X />
            </Button>
          )}
        </div>
      ))}
      {several && (
        <Button variant="ghost" size="sm" onClick={() => set([...values, ""])}>
          <Plus />
          {t("editor.addValue")}
        </Button>
      )}
    </div>
  );
}
