"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { focusedId, moveBy } from "@/components/data-table/focused-row";
import { isTyping } from "@/components/data-table/is-typing";
import { type ToldKey, useToldKeys } from "@/components/keys/told-keys";
import type { ContactVerbs } from "./contact-verbs";

type Props = {
  add: () => void;
  verbsOf: (id: number) => ContactVerbs | undefined;
  /** Moves the row with the focus, as often as Alt is held; then it is kept, or not. */
  shift: (id: number, step: 1 | -1) => void;
  keep: () => void;
  cancel?: () => void;
};

const STEPS: Record<string, 1 | -1 | undefined> = { ArrowUp: -1, ArrowDown: 1 };
const inForm = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.closest("form, [role=menu], [role=dialog]") !== null;

/** Keys of the contacts: A adds, J and K move, E edits, Delete removes, Alt and an arrow put in order. */
export function ContactKeys({ add, verbsOf, shift, keep, cancel }: Props) {
  useToldKeys(useContactKeys());
  useEffect(() => {
    const acts = (id: number | null): Record<string, (() => void) | undefined> => {
      const verbs = id === null ? undefined : verbsOf(id);
      const rows = { j: () => moveBy(1), k: () => moveBy(-1) };
      const near = id === null ? {} : { arrowdown: rows.j, arrowup: rows.k };
      const remove = verbs?.remove;
      const own = { e: verbs?.edit, delete: remove, backspace: remove, escape: cancel };
      return { a: add, ...rows, ...near, ...own };
    };
    const press = (event: KeyboardEvent) => {
      const id = focusedId();
      const step = event.altKey && !inForm(event) && id !== null && STEPS[event.key];
      if (step) {
        event.preventDefault();
        return shift(id, step);
      }
      const act = isTyping(event) ? undefined : acts(id)[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    const release = ({ key }: KeyboardEvent) => key === "Alt" && keep();
    window.addEventListener("keydown", press);
    window.addEventListener("keyup", release);
    window.addEventListener("blur", keep);
    return () => {
      window.removeEventListener("keydown", press);
      window.removeEventListener("keyup", release);
      window.removeEventListener("blur", keep);
    };
  }, [add, verbsOf, shift, keep, cancel]);
  return null;
}

function useContactKeys(): ToldKey[] {
  const t = useTranslations("contacts");
  const list = useTranslations("clients.keys");
  return [
    { label: t("add"), keys: ["A"] },
    { label: list("move"), keys: ["J", "K", "↓", "↑"] },
    { label: t("edit"), keys: ["E", "Enter"] },
    { label: t("keys.order"), keys: ["Alt ↑", "Alt ↓"] },
    { label: t("remove"), keys: ["Del"] },
    { label: t("keys.cancel"), keys: ["Esc"] },
  ];
}
