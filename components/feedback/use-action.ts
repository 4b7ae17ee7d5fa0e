"use client";

import { unstable_rethrow } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { toast } from "sonner";
import { type Action, type Done, type Failed, idle } from "@/lib/action-state";
import { useMessageText } from "./use-message-text";

export type Outcome<T> = {
  onDone?: (state: Done<T>) => void;
  /** Answers what went wrong itself; otherwise a toast says it. */
  onFailed?: (state: Failed) => void;
};

/** Runs a server action outside a form: `const [archive, pending] = useAction(action, { onDone })`. */
export function useAction<T = unknown>(action: Action<T>, { onDone, onFailed }: Outcome<T> = {}) {
  const [pending, start] = useTransition();
  const t = useTranslations("common");
  const say = useMessageText();

  const run = (input?: unknown) =>
    start(async () => {
      try {
        const state = await action(idle, input);
        if (state.status === "done") onDone?.(state);
        if (state.status !== "failed") return;
        if (onFailed) onFailed(state);
        else toast.error(say(state.message));
      } catch (error) {
        unstable_rethrow(error); // a redirect is an answer, not a failure
        toast.error(t("unreachable"));
      }
    });

  return [run, pending] as const;
}
