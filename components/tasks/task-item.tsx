"use client";

import { useLocale, useTranslations } from "next-intl";
import { DueDay } from "@/components/records/due-day";
import { RecordItem } from "@/components/records/record-item";
import { RecordCell, RecordLine } from "@/components/records/record-list";
import { RecordMenu } from "@/components/records/record-menu";
import { RecordTitle } from "@/components/records/record-title";
import { Checkbox } from "@/components/ui/checkbox";
import type { Action } from "@/lib/action-state";
import { formatDate } from "@/lib/format";
import { taskValues } from "@/lib/tasks/form-values";
import type { TaskRow } from "@/lib/tasks/schema";
import { type Colleague, TaskForm } from "./task-form";

type Verbs = {
  update: Action;
  finish: (task: TaskRow, done: boolean) => void;
  remove: (task: TaskRow) => void;
};

type Props = {
  task: TaskRow;
  colleagues: readonly Colleague[];
  clock: { zone: string; today: string };
  /** Nothing for who only reads. */
  verbs?: Verbs;
};

/** One task: whether it is done, what it is, whose, and by when. */
export function TaskItem({ task, colleagues, clock, verbs }: Props) {
  const t = useTranslations("tasks");
  const { id, version, title, description, assignee } = task;
  const done = task.doneAt !== null;
  const turn = () => verbs?.finish(task, !done);
  const remove = verbs && (() => verbs.remove(task));
  return (
    <RecordItem
      id={id}
      onRemove={remove}
      keys={verbs && { x: turn }}
      form={
        verbs &&
        ((doors) => (
          <TaskForm
            {...doors}
            label={t("editing", { title })}
            submit={t("save")}
            said={(name) => t("saved", { title: name })}
            values={taskValues(task)}
            colleagues={withOwn(colleagues, task)}
            save={verbs.update}
            edits={{ id, version }}
          />
        ))
      }
    >
      {(edit) => (
        <RecordLine
          lead={
            <Checkbox
              checked={done}
              disabled={!verbs}
              onChange={turn}
              aria-label={t("isDone", { title })}
            />
          }
          title={
            <RecordTitle
              text={title}
              onEdit={edit}
              className={done ? "text-muted-foreground line-through" : undefined}
            />
          }
          cells={
            <>
              <RecordCell className="text-muted-foreground" title={assignee ?? undefined}>
                {assignee}
              </RecordCell>
              <RecordCell>
                <TaskDay task={task} clock={clock} />
              </RecordCell>
            </>
          }
          menu={<RecordMenu name={title} onEdit={edit} onRemove={remove} />}
          below={
            description && (
              <p className="line-clamp-3 whitespace-pre-line pb-1.5 pl-6.5 text-muted-foreground text-sm [overflow-wrap:anywhere]">
                {description}
              </p>
            )
          }
        />
      )}
    </RecordItem>
  );
}

/** When it is due, or when it was done. */
function TaskDay({ task: { dueDate, doneAt }, clock }: Pick<Props, "task" | "clock">) {
  const t = useTranslations("tasks");
  const locale = useLocale();
  if (doneAt === null) return <DueDay day={dueDate} today={clock.today} />;
  const day = formatDate(doneAt, locale, clock.zone);
  return <span className="figures text-muted-foreground">{t("doneOn", { day })}</span>;
}

/** Who has it stays a choice, even who works here no more. */
function withOwn(colleagues: readonly Colleague[], { assigneeId, assignee }: TaskRow) {
  if (assigneeId === null || colleagues.some(({ id }) => id === assigneeId)) return colleagues;
  return [...colleagues, { id: assigneeId, name: assignee ?? `#${assigneeId}` }];
}
