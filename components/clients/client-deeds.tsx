"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useOptimistic } from "react";
import { toast } from "sonner";
import { useAction } from "@/components/feedback/use-action";
import { useUndoToast } from "@/components/feedback/use-undo-toast";
import { type UndoActions, useUndo } from "@/components/history/use-undo";
import type { Action } from "@/lib/action-state";
import type { BulkTold } from "@/lib/clients/bulk-change";
import type { BulkVerb } from "@/lib/clients/schema";
import { leaveRows } from "./leave-rows";
import { useReasons } from "./use-reasons";
import { useTellRefused } from "./use-tell-refused";

/** `name` and `active` of the only one, where they are known. */
type Deed = { verb: BulkVerb; ids: number[]; name?: string; active?: boolean };

export type ClientDeeds = {
  /** Does it at once on the screen, then in earnest; the toast takes it back. */
  run: (deed: Deed) => void;
  isGone: (id: number) => boolean;
  isActive: (client: { id: number; active: boolean }) => boolean;
  /** Undoes an operation, and shows what stood in the way. */
  takeBack: (operation: number) => void;
};

const DeedsContext = createContext<ClientDeeds | null>(null);

export type ClientDeedsProps = {
  /** Gets `{ verb, ids }`. */
  bulk: Action<BulkTold>;
  undo: UndoActions;
  children: ReactNode;
};

/** What can be done to the clients of a list, and how the list looks while it is being done. */
export function ClientDeedsProvider({ bulk, undo, children }: ClientDeedsProps) {
  const [deeds, add] = useOptimistic<Deed[], Deed>([], (before, deed) => [...before, deed]);
  const { run: takeBack, dialog } = useUndo(undo);
  const tell = useTellDeed(takeBack);
  const tellRefused = useTellRefused();
  const [act] = useAction<BulkTold>(
    async (state, input) => {
      const deed = input as Deed;
      add(deed);
      leaveRows(deed);
      const answer = await bulk(state, { verb: deed.verb, ids: deed.ids });
      if (answer.status === "done" && answer.data) tell(deed, answer.data, answer.operation);
      if (answer.status === "failed") tellRefused(answer, insteadOf(deed));
      return answer;
    },
    { onFailed: () => undefined }, // told above, where it is known what was asked
  );
  const run = (deed: Deed) => act(deed);
  const insteadOf = (deed: Deed) =>
    deed.active === false ? undefined : () => run({ ...deed, verb: "deactivate" });
  const isGone = (id: number) => deeds.some(({ verb, ids }) => moves(verb) && ids.includes(id));
  const isActive = (client: { id: number; active: boolean }) => {
    const last = deeds.findLast(({ verb, ids }) => !moves(verb) && ids.includes(client.id));
    return last ? last.verb === "activate" : client.active;
  };
  return (
    <DeedsContext value={{ run, isGone, isActive, takeBack }}>
      {children}
      {dialog}
    </DeedsContext>
  );
}

const moves = (verb: BulkVerb) => verb === "delete" || verb === "restore";

export function useClientDeeds(): ClientDeeds {
  const deeds = useContext(DeedsContext);
  if (!deeds) throw new Error("useClientDeeds belongs inside a ClientDeedsProvider.");
  return deeds;
}

/** «30 clients deleted · Undo», or what stood in the way. */
function useTellDeed(takeBack: (operation: number) => void) {
  const t = useTranslations("clients");
  const sayReasons = useReasons();
  const showUndo = useUndoToast();
  return ({ verb, ids, name }: Deed, { done, skipped, reasons }: BulkTold, operation?: number) => {
    const why = sayReasons(reasons);
    if (!done || !operation) return void toast.warning(t("nothingDone", { why }));
    const single = ids.length === 1 && name;
    const did = single ? t(`didOne.${verb}`, { name }) : t(`did.${verb}`, { done });
    const message = skipped ? t("partly", { did, skipped, why }) : did;
    showUndo({ message, operation, onUndo: () => takeBack(operation) });
  };
}
