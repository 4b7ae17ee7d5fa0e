"use client";

import { createContext, type ReactNode, useContext } from "react";
import { type Undo, type UndoActions, useUndo } from "./use-undo";

const UndoContext = createContext<Undo | null>(null);

/** One Undo for all buttons below, with the dialog that shows what stood in the way. */
export function UndoDesk({ actions, children }: { actions: UndoActions; children: ReactNode }) {
  const undo = useUndo(actions);
  return (
    <UndoContext value={undo}>
      {children}
      {undo.dialog}
    </UndoContext>
  );
}

export function useUndoDesk(): Undo {
  const undo = useContext(UndoContext);
  if (!undo) throw new Error("useUndoDesk belongs inside an UndoDesk.");
  return undo;
}
