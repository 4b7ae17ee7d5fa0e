"use client";

import { useUndoToast } from "@/components/feedback/use-undo-toast";
import { useUndoDesk } from "./undo-desk";

/** Says what was done, with the way back; nothing where nothing changed. */
export function useOfferUndo() {
  const offerUndo = useUndoToast();
  const undo = useUndoDesk();
  return (message: string, operation?: number) =>
    operation && offerUndo({ message, operation, onUndo: () => undo.run(operation) });
}
