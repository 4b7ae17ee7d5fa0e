"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";

type Props = { dirty: boolean; pending: boolean; onCancel: () => void };

/** Ctrl/⌘ Enter saves from any field, Escape lets go; of a text that was typed it asks first. */
export function useFormKeys({ dirty, pending, onCancel }: Props) {
  const t = useTranslations("records");
  const save = (form: HTMLFormElement) => pending || form.requestSubmit();
  const letGo = (_form: HTMLFormElement, from: EventTarget) => {
    const loses = dirty && from instanceof HTMLTextAreaElement; // a line is soon typed again
    if (!loses || window.confirm(t("discard"))) onCancel();
  };
  return (event: KeyboardEvent<HTMLFormElement>) => {
    const { currentTarget: form, target } = event;
    const act = actOf(event, { save, letGo });
    if (!act || !form.contains(target as Node)) return; // in its open menu
    event.preventDefault();
    act(form, target);
  };
}

function actOf<T>({ key, ctrlKey, metaKey }: KeyboardEvent, acts: { save: T; letGo: T }) {
  if (key === "Escape") return acts.letGo;
  return key === "Enter" && (ctrlKey || metaKey) ? acts.save : undefined;
}
