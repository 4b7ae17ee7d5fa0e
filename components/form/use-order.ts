"use client";

import { useRef, useState } from "react";
import { useAction } from "@/components/feedback/use-action";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import type { Action } from "@/lib/action-state";
import { moved } from "./moved";

/** The order of a list as it is being changed; what the server says goes before it. */
export function useOrder<T extends { id: number }>(items: T[], saveOrder: Action, said: string) {
  const offerUndo = useOfferUndo();
  const [seen, setSeen] = useState(items);
  const [shown, setShown] = useState(items);
  const latest = useRef(shown);
  if (seen !== items) {
    setSeen(items);
    setShown(items);
  }
  const show = (next: T[]) => {
    latest.current = next;
    setShown(next);
  };
  const saved: Action = async (state, input) => {
    let kept = false;
    try {
      const answer = await saveOrder(state, input);
      kept = answer.status === "done";
      return answer;
    } finally {
      if (!kept) setSeen([]); // the list is as the server has it by now
    }
  };
  const [order] = useAction(saved, {
    onDone: ({ operation }) => offerUndo(said, operation),
  });
  const move = (from: number, to: number) => show(moved(shown, from, to));
  return { shown, move, save: () => order({ ids: latest.current.map(({ id }) => id) }) };
}
