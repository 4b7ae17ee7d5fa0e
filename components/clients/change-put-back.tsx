"use client";

import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useState } from "react";
import { toast } from "sonner";
import { useAction } from "@/components/feedback/use-action";
import { useUndoToast } from "@/components/feedback/use-undo-toast";
import { ConflictDialog } from "@/components/history/conflict-dialog";
import { type UndoActions, useUndo } from "@/components/history/use-undo";
import { Button } from "@/components/ui/button";
import type { Action, Done } from "@/lib/action-state";
import type { Undoing } from "@/lib/history/schema";

export type PutBackActions = {
  /** Gets `{ changes }`; leaves alone what somebody changed since, and tells. */
  putBack: Action<Undoing>;
  undo: UndoActions;
};

type PutBack = { run: (changes: number[]) => void; pending: boolean };
const PutBackContext = createContext<PutBack>({ run: () => undefined, pending: false });

/** Puts single changes back for all the buttons below it. */
export function PutBackProvider({
  actions,
  children,
}: {
  actions: PutBackActions;
  children: ReactNode;
}) {
  const t = useTranslations("changes");
  const undo = useUndo(actions.undo);
  const offerUndo = useUndoToast();
  const [left, setLeft] = useState<Undoing | null>(null);
  const onDone = ({ data, operation }: Done<Undoing>) => {
    setLeft(data?.conflicts.length ? data : null);
    if (operation) offerUndo({ message: t("putBackDone"), onUndo: () => undo.run(operation) });
    else if (!data?.conflicts.length) toast(t("already"));
  };
  const [putBack, pending] = useAction(actions.putBack, { onDone });
  const [force] = useAction(actions.undo.force, { onDone });
  const value = { run: (changes: number[]) => putBack({ changes }), pending };
  return (
    <PutBackContext value={value}>
      {children}
      {left && (
        <ConflictDialog
          left={left}
          onClose={() => setLeft(null)}
          onForce={(changes) => force({ changes })}
        />
      )}
      {undo.dialog}
    </PutBackContext>
  );
}

/** Quiet until the change is pointed at; always there for a finger. */
export function PutBackButton({ ids, what }: { ids: number[]; what: string }) {
  const t = useTranslations("changes");
  const { run, pending } = useContext(PutBackContext);
  return (
    <Button
      variant="outline"
      size="sm"
      disabled={pending}
      onClick={() => run(ids)}
      aria-label={t("putBackOf", { what })}
      className="-my-0.5 transition-opacity focus-visible:opacity-100 group-hover/change:opacity-100 sm:pointer-fine:opacity-0"
    >
      <Undo2 className="size-3.5" />
      {t("putBack")}
    </Button>
  );
}
