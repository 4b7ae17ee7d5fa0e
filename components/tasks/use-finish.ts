"use client";

import { useTranslations } from "next-intl";
import { useOptimistic } from "react";
import { useAction } from "@/components/feedback/use-action";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { type Action, idle } from "@/lib/action-state";
import type { TaskRow } from "@/lib/tasks/schema";

type Asked = { task: TaskRow; done: boolean };

/** A task is done at once, or open again; it goes to its place when the server has done it too. */
export function useFinish(action: Action) {
  const t = useTranslations("tasks");
  const offerUndo = useOfferUndo();
  const [asked, show] = useOptimistic<readonly Asked[], Asked>([], (all, one) => [...all, one]);
  const [run] = useAction(async (_state, input) => {
    const { task, done } = input as Asked;
    show({ task, done });
    const answer = await action(idle, { id: task.id, done });
    const said = t(done ? "done" : "reopened", { title: task.title });
    if (answer.status === "done") offerUndo(said, answer.operation);
    return answer;
  });
  return {
    asNow: (task: TaskRow): TaskRow => {
      const last = asked.findLast((one) => one.task.id === task.id);
      return last ? { ...task, doneAt: last.done ? (task.doneAt ?? task.updatedAt) : null } : task;
    },
    finish: (task: TaskRow, done: boolean) => run({ task, done } satisfies Asked),
  };
}
