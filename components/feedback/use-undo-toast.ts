"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useCallback } from "react";
import { toast } from "sonner";

export type UndoToast = {
  message: ReactNode;
  onUndo: () => void;
  /** Its number: of one operation there is one toast, whoever tells first. */
  operation?: number;
};

const TEN_SECONDS = 10_000;

/** Says what happened and offers to take it back. Alt+T moves the focus there, Enter undoes. */
export function showUndoToast({ message, onUndo, undo, operation }: UndoToast & { undo: string }) {
  const id = operation && `operation-${operation}`;
  toast(message, { id, duration: TEN_SECONDS, action: { label: undo, onClick: onUndo } });
}

export function useUndoToast() {
  const t = useTranslations("common");
  return useCallback((what: UndoToast) => showUndoToast({ ...what, undo: t("undo") }), [t]);
}
