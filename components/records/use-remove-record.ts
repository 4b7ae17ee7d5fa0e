"use client";

import { useOptimistic } from "react";
import { leaveRows } from "@/components/clients/leave-rows";
import { useAction } from "@/components/feedback/use-action";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { type Action, idle } from "@/lib/action-state";

type Asked = { id: number; said: string };

/** A record goes at once; the toast brings it back, and so does a refusal. The action gets `{ id }`. */
export function useRemoveRecord(action: Action) {
  const offerUndo = useOfferUndo();
  const [gone, hide] = useOptimistic<number[], number>([], (ids, id) => [...ids, id]);
  const [run] = useAction(async (_state, input) => {
    const { id, said } = input as Asked;
    hide(id);
    const answer = await action(idle, { id });
    if (answer.status === "done") offerUndo(said, answer.operation);
    return answer;
  });
  const remove = (id: number, said: string) => {
    leaveRows({ verb: "delete", ids: [id] });
    run({ id, said } satisfies Asked);
  };
  return { isGone: (id: number) => gone.includes(id), remove };
}
