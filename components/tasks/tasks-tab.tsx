"use client";

import { ListTodo } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { UndoDesk } from "@/components/history/undo-desk";
import type { UndoActions } from "@/components/history/use-undo";
import { useToldKeys } from "@/components/keys/told-keys";
import { RecordList } from "@/components/records/record-list";
import { RecordSection } from "@/components/records/record-section";
import { useRemoveRecord } from "@/components/records/use-remove-record";
import type { Action } from "@/lib/action-state";
import type { TaskRow } from "@/lib/tasks/schema";
import { type Colleague, TaskForm } from "./task-form";
import { TaskItem } from "./task-item";
import { useFinish } from "./use-finish";

type Props = {
  clientId: number;
  tasks: TaskRow[];
  count: { open: number; done: number };
  colleagues: readonly Colleague[];
  clock: { zone: string; today: string };
  mayWrite: boolean;
  actions: { add: Action; update: Action; finish: Action; remove: Action; undo: UndoActions };
  /** The way to those that were done earlier. */
  children: ReactNode;
};

/** What is to be done about a client: what is open by its day, then what is done. */
export function TasksTab(props: Props) {
  return (
    <UndoDesk actions={props.actions.undo}>
      <Tasks {...props} />
    </UndoDesk>
  );
}

function Tasks({ clientId, tasks, count, colleagues, clock, mayWrite, actions, children }: Props) {
  const t = useTranslations("tasks");
  const { isGone, remove } = useRemoveRecord(actions.remove);
  const { asNow, finish } = useFinish(actions.finish);
  useToldKeys([{ label: t("keys.done"), keys: ["X"], needs: mayWrite }]);
  const verbs = {
    update: actions.update,
    finish,
    remove: (task: TaskRow) => remove(task.id, t("deleted", { title: task.title })),
  };
  const shown = tasks.filter(({ id }) => !isGone(id)).map(asNow);
  const any = count.open + count.done - (tasks.length - shown.length) > 0;
  return (
    <RecordSection
      label={t("title")}
      count={any ? t("count", count) : undefined}
      add={
        mayWrite
          ? {
              label: t("add"),
              again: true,
              form: (doors) => (
                <TaskForm
                  {...doors}
                  label={t("add")}
                  submit={t("addVerb")}
                  said={(title) => t("added", { title })}
                  colleagues={colleagues}
                  save={actions.add}
                  also={{ clientId }}
                />
              ),
            }
          : undefined
      }
      empty={{ icon: <ListTodo />, title: t("empty"), text: t("emptyText") }}
    >
      <RecordList
        label={t("title")}
        columns="@xl:grid-cols-[minmax(0,1fr)_minmax(0,9rem)_minmax(6.5rem,auto)_auto]"
      >
        {shown.map((task) => (
          <TaskItem
            key={task.id}
            task={task}
            colleagues={colleagues}
            clock={clock}
            verbs={mayWrite ? verbs : undefined}
          />
        ))}
      </RecordList>
      {children}
    </RecordSection>
  );
}
