"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { toast } from "sonner";
import { activityBegan } from "@/components/activity/activity-began";
import { useAction } from "@/components/feedback/use-action";
import { showUndoToast } from "@/components/feedback/use-undo-toast";
import type { Action, Done } from "@/lib/action-state";
import type { Undoing } from "@/lib/history/schema";

// seldom needed, and it brings all that reads a value
const ConflictDialog = dynamic(() =>
  import("./conflict-dialog").then((file) => file.ConflictDialog),
);

export type UndoActions = {
  /** Gets `{ operation }`. */
  undo: Action<Undoing>;
  /** Gets `{ changes }`: puts them back although somebody changed the fields since. */
  force: Action<Undoing>;
};

export type Undo = {
  run: (operation: number) => void;
  /** The operation that is being taken back at this moment. */
  running: number | null;
  /** To be put somewhere on the page: opens itself when there is something to choose. */
  dialog: ReactNode;
};

/** Takes an operation back, says what came of it, and shows what stood in the way. */
export function useUndo(actions: UndoActions): Undo {
  const [left, setLeft] = useState<Undoing | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const tell = useTellUndone((operation) => run(operation));
  const onDone = (state: Done<Undoing>) => {
    if (!state.data?.conflicts.length) return tell(state);
    setLeft(state.data); // the dialog tells
  };
  const [undo, pending] = useAction(actions.undo, { onDone });
  const [force] = useAction(actions.force, { onDone });
  const run = (operation: number) => {
    setLast(operation);
    undo({ operation });
  };
  const dialog = left && (
    <ConflictDialog
      left={left}
      onClose={() => setLeft(null)}
      onForce={(changes) => force({ changes })}
    />
  );
  return { run, running: pending ? last : null, dialog };
}

function useTellUndone(redo: (operation: number) => void) {
  const t = useTranslations("history");
  return ({ data, operation }: Done<Undoing>) => {
    const { done = 0, skipped = 0, going } = data ?? {};
    if (going) {
      activityBegan();
      return void toast.info(t("going"));
    }
    if (!done && !skipped) return void toast.warning(t("nothing"));
    const message = skipped ? t("takenBackPartly", { done, skipped }) : t("takenBack");
    if (!operation) return void toast.warning(message);
    showUndoToast({ message, operation, undo: t("redo"), onUndo: () => redo(operation) });
  };
}
