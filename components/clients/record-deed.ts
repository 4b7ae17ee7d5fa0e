"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { toast } from "sonner";
import { useAction } from "@/components/feedback/use-action";
import { useUndoToast } from "@/components/feedback/use-undo-toast";
import { type UndoActions, useUndo } from "@/components/history/use-undo";
import type { Action } from "@/lib/action-state";
import type { BulkTold } from "@/lib/clients/bulk-change";
import { useTellRefused } from "./use-tell-refused";
import { useWithin } from "./use-within";

export type Deed = "activate" | "deactivate" | "delete" | "restore";

export type DeedActions = {
  /** Gets `{ verb, ids }`. */
  bulk: Action<BulkTold>;
  undo: UndoActions;
};

const SAID = {
  activate: "activated",
  deactivate: "deactivated",
  delete: "deleted",
  restore: "restored",
} as const;

/** Does one thing to a client at once, and offers to take it back. */
export function useDeed({ id, active }: { id: number; active: boolean }, actions: DeedActions) {
  const t = useTranslations("client");
  const router = useRouter();
  const within = useWithin();
  const undo = useUndo(actions.undo);
  const offerUndo = useUndoToast();
  const tellRefused = useTellRefused();
  const asked = useRef<Deed>("activate");
  const [bulk, pending] = useAction(actions.bulk, {
    onDone: ({ data, operation }) => {
      const refused = asked.current === "restore" ? "restoreRefused" : "refused";
      if (!data?.done || !operation) return void toast.warning(t(refused));
      if (asked.current === "delete") router.push(`/admin/clients${within}` as Route);
      offerUndo({ message: t(SAID[asked.current]), onUndo: () => undo.run(operation) });
    },
    onFailed: (failed) => tellRefused(failed, active ? () => run("deactivate") : undefined),
  });
  const run = (verb: Deed) => {
    asked.current = verb;
    bulk({ verb, ids: [id] });
  };
  return { run, pending, dialog: undo.dialog };
}
