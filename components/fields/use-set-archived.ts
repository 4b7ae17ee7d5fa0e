"use client";

import { useTranslations } from "next-intl";
import { useAction } from "@/components/feedback/use-action";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import type { Action } from "@/lib/action-state";
import type { FieldDefinition } from "@/lib/fields/schema";

/** Takes a field out of sight or brings it back, at once; the toast takes that back. */
export function useSetArchived({ id, name, archived }: FieldDefinition, archiveField: Action) {
  const t = useTranslations("fields");
  const offerUndo = useOfferUndo();
  const [save] = useAction(archiveField, {
    onDone: ({ operation }) => {
      offerUndo(t(archived ? "restored" : "archived", { name }), operation);
      document.getElementById("content")?.focus(); // the row that had the focus is gone
    },
  });
  return (wanted: boolean) => save({ id, archived: wanted });
}
