"use client";

import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";

type Props = { dirty: boolean; pending: boolean; onCancel: () => void };

/** Ctrl/⌘ Enter saves from any field, Escape lets go; of a text that was typed it asks first. */
export function useFormKeys({ dirty, pending, onCancel }: Props) {
  const t = useTranslations("records");
  // a line is soon typed again, a text is not
  const mayLose = (target: EventTarget) =>
    !(dirty && target instanceof HTMLTextAreaElement) || window.confirm(t("discard"));
  return (event: KeyboardEvent<HTMLFormElement>) => {
    const { currentTarget: form, target, key, ctrlKey, metaKey } = event;
    if (!form.contains(target as Node)) return; // in its open menu
    const saves = key === "Enter" && (ctrlKey || metaKey);
    if (!saves && key !== "Escape") return;
    event.preventDefault();
    if (saves && !pending) form.requestSubmit();
    if (!saves && mayLose(target)) onCancel();
  };
}
