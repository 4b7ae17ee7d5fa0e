"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { toast } from "sonner";

export type UndoToast = { message: string; onUndo: () => void };

const TEN_SECONDS = 10_000;

/** Says what happened and offers to take it back. Alt+T moves the focus there, Enter undoes. */
export function showUndoToast({ message, onUndo, undo }: UndoToast & { undo: string }) {
  toast(message, { duration: TEN_SECONDS, action: { label: undo, onClick: onUndo } });
}

export function useUndoToast() {
  const t = useTranslations("common");
  return useCallback((what: UndoToast) => showUndoToast({ ...what, undo: t("undo") }), [t]);
}
