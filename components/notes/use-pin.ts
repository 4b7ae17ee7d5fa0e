"use client";

import { useTranslations } from "next-intl";
import { useOptimistic } from "react";
import { useAction } from "@/components/feedback/use-action";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { type Action, idle } from "@/lib/action-state";

type Pin = { id: number; pinned: boolean };

/** A note is pinned at once, in place of the one that was. */
export function usePin(action: Action) {
  const t = useTranslations("notes");
  const offerUndo = useOfferUndo();
  const [asked, show] = useOptimistic<Pin | null, Pin>(null, (_, pin) => pin);
  const [run] = useAction(async (_state, input) => {
    const pin = input as Pin;
    show(pin);
    const answer = await action(idle, pin);
    if (answer.status === "done")
      offerUndo(t(pin.pinned ? "pinDone" : "unpinDone"), answer.operation);
    return answer;
  });
  const now = <T extends Pin>(note: T): T => {
    if (!asked) return note;
    if (note.id === asked.id) return { ...note, pinned: asked.pinned };
    return asked.pinned ? { ...note, pinned: false } : note;
  };
  return {
    /** The notes as they will be: the pinned one first. */
    inOrder: <T extends Pin>(notes: T[]): T[] =>
      notes.map(now).sort((a, b) => Number(b.pinned) - Number(a.pinned)),
    pin: (id: number, pinned: boolean) => run({ id, pinned } satisfies Pin),
  };
}
