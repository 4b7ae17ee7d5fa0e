"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useAction } from "@/components/feedback/use-action";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import type { Action } from "@/lib/action-state";

/** Deletes the record whose page this is, and goes to its list; the toast there brings it back. */
export function useRemovePage(action: Action, { list, said }: { list: Route; said: string }) {
  const router = useRouter();
  const offerUndo = useOfferUndo();
  const [run] = useAction(action, {
    onDone: ({ operation }) => {
      router.push(list);
      offerUndo(said, operation);
    },
  });
  return (id: number) => run({ id });
}
