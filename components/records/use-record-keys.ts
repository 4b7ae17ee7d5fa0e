"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { focusedId, moveBy } from "@/components/data-table/focused-row";
import { isTyping } from "@/components/data-table/is-typing";
import { useToldKeys } from "@/components/keys/told-keys";

type Props = {
  /** Nothing for who only reads. */
  add?: { label: string; start: () => void };
};

/** Keys of a tab of records: C adds, J and K move, and the arrows once a row has the focus. A row has its own. */
export function useRecordKeys({ add }: Props) {
  const t = useTranslations("records");
  const list = useTranslations("clients.keys");
  const needs = add !== undefined;
  useToldKeys([
    { label: add?.label ?? "", keys: ["C"], needs },
    { label: list("move"), keys: ["J", "K", "↓", "↑"] },
    { label: t("edit"), keys: ["E"], needs },
    { label: t("delete"), keys: ["Del"], needs },
    { label: t("keys.save"), keys: ["Ctrl Enter"], needs },
    { label: t("keys.cancel"), keys: ["Esc"], needs },
  ]);
  const start = add?.start;
  useEffect(() => {
    const rows = { j: () => moveBy(1), k: () => moveBy(-1) };
    const press = (event: KeyboardEvent) => {
      const near = focusedId() === null ? {} : { arrowdown: rows.j, arrowup: rows.k };
      const acts: Record<string, (() => void) | undefined> = { c: start, ...rows, ...near };
      const act = isTyping(event) ? undefined : acts[event.key?.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [start]);
}
