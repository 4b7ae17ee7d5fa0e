"use client";

import type { ComponentProps } from "react";
import { Input } from "@/components/ui/input";
import { cn } from "@/lib/cn";
import { readValue } from "@/lib/fields/read-value";
import { isInDays } from "./draft";
import type { ValueProps } from "./editor-props";
import { useFilterDesk } from "./filter-desk";

/** A number, two of them, or a number of days. */
export function NumberInputs(props: ValueProps) {
  const { t } = useFilterDesk().words;
  const days = isInDays(props.draft.op);
  return (
    <Range
      {...props}
      label={t(days ? "editor.numberOfDays" : "editor.number")}
      input={{ inputMode: days ? "numeric" : "decimal", maxLength: 30, autoComplete: "off" }}
      unit={days ? t("days") : undefined}
    />
  );
}

/** The day as a date field takes it, however the address has it. */
function plainDay(text: string): string {
  const read = readValue({ type: "date", choices: [] }, text, null);
  return "value" in read ? (read.value ?? "") : text;
}

export function DayInputs(props: ValueProps) {
  const { t } = useFilterDesk().words;
  const draft = { ...props.draft, values: props.draft.values.map(plainDay) };
  return <Range {...props} draft={draft} label={t("editor.day")} input={{ type: "date" }} />;
}

type RangeProps = ValueProps & { label: string; unit?: string; input: ComponentProps<"input"> };

function Range({ draft, onChange, error, label, unit, input }: RangeProps) {
  const { t } = useFilterDesk().words;
  const shared = { ...input, "aria-invalid": error !== undefined, "aria-describedby": error };
  const field = (i: number, name: string) => (
    <Input
      {...shared}
      aria-label={name}
      value={draft.values[i] ?? ""}
      onChange={(event) => {
        const [first = "", second = ""] = draft.values;
        onChange({ ...draft, values: [first, second].with(i, event.target.value) });
      }}
    />
  );
  if (draft.op !== "between")
    return (
      <div className="flex items-center gap-2">
        {field(0, label)}
        {unit && <span className="shrink-0 text-muted-foreground">{unit}</span>}
      </div>
    );
  return (
    <div className={cn("flex items-center gap-2", input.type === "date" && "flex-col items-start")}>
      {field(0, t("editor.from"))}
      <span className="shrink-0 text-muted-foreground">{t("and")}</span>
      {field(1, t("editor.to"))}
    </div>
  );
}
