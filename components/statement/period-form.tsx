"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { withParams } from "@/components/data-table/list-url";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { PRESETS, type Preset, periodOfPreset, presetOf } from "./periods";

type Props = { path: string; period: { from: string; to: string }; today: string };

/** Which days: a period by its name, or two days of one's own. */
export function PeriodForm({ path, period, today }: Props) {
  const t = useTranslations("statement.period");
  const router = useRouter();
  const id = useId();
  const go = ({ from, to }: Props["period"]) =>
    router.push(withParams(path, {}, { from, to }) as Route, { scroll: false });
  const options = PRESETS.map((preset) => ({ value: preset, label: t(preset) }));
  return (
    <form
      action={path}
      aria-label={t("label")}
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        go({ from: String(form.get("from")), to: String(form.get("to")) });
      }}
    >
      <div className="w-44 space-y-1.5">
        <Label htmlFor={`${id}-preset`}>{t("label")}</Label>
        <Select
          id={`${id}-preset`}
          options={[...options, { value: "own", label: t("own") }]}
          value={presetOf(period, today) ?? "own"}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value !== "own") go(periodOfPreset(value as Preset, today));
          }}
        />
      </div>
      {(["from", "to"] as const).map((end) => (
        <div key={end} className="w-40 space-y-1.5">
          <Label htmlFor={`${id}-${end}`}>{t(end)}</Label>
          <Input
            key={period[end]}
            id={`${id}-${end}`}
            name={end}
            type="date"
            required
            defaultValue={period[end]}
          />
        </div>
      ))}
      <Button type="submit" variant="outline">
        {t("show")}
      </Button>
    </form>
  );
}
