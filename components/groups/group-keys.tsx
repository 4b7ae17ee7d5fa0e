"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { focusedId, focusedRow, moveBy } from "@/components/data-table/focused-row";
import { isTyping } from "@/components/data-table/is-typing";
import { type ToldKey, useToldKeys } from "@/components/keys/told-keys";

type Props = {
  mayChange: boolean;
  /** Not there while there is no group. */
  remove?: (id: number) => void;
};
type Acts = Record<string, (() => void) | undefined>;

const openRow = () => focusedRow()?.querySelector<HTMLElement>("[data-row-link]")?.click();
const startNew = () => document.querySelector<HTMLElement>("[data-new-group] input")?.focus();

/** Keys of the groups: A adds, J and K move, E edits, Delete deletes. Alt and an arrow: useReorder. */
export function GroupKeys({ mayChange, remove }: Props) {
  useToldKeys(useGroupKeys(mayChange));
  useEffect(() => {
    const acts = (id: number | null): Acts => {
      const rows = { j: () => moveBy(1), k: () => moveBy(-1) };
      const near = id === null ? {} : { arrowdown: rows.j, arrowup: rows.k };
      if (!mayChange) return { ...rows, ...near };
      const gone = id === null ? undefined : () => remove?.(id);
      const own = { a: startNew, e: openRow, delete: gone, backspace: gone };
      return { ...rows, ...near, ...own };
    };
    const press = (event: KeyboardEvent) => {
      const act = isTyping(event) ? undefined : acts(focusedId())[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [mayChange, remove]);
  return null;
}

function useGroupKeys(mayChange: boolean): ToldKey[] {
  const t = useTranslations("groups");
  const list = useTranslations("clients.keys");
  return [
    { label: t("keys.add"), keys: ["A"], needs: mayChange },
    { label: list("move"), keys: ["J", "K", "↓", "↑"] },
    { label: t("edit"), keys: ["E", "Enter"], needs: mayChange },
    { label: t("keys.clients"), keys: ["Enter"], needs: !mayChange },
    { label: t("keys.order"), keys: ["Alt ↑", "Alt ↓"], needs: mayChange },
    { label: t("delete"), keys: ["Del"], needs: mayChange },
    { label: t("keys.cancel"), keys: ["Esc"], needs: mayChange },
  ];
}
