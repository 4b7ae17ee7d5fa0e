"use client";

import type { Route } from "next";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { UndoDesk } from "@/components/history/undo-desk";
import type { UndoActions } from "@/components/history/use-undo";
import { DueDay } from "@/components/records/due-day";
import { RecordFacts } from "@/components/records/record-facts";
import { RecordPage } from "@/components/records/record-page";
import { useRemovePage } from "@/components/records/use-remove-page";
import type { Action } from "@/lib/action-state";
import { formatDay } from "@/lib/format";
import type { ProjectRow } from "@/lib/projects/schema";
import { type Colleague, ProjectForm } from "./project-form";
import { isOver, ProjectStatusDot } from "./project-status";

type Props = {
  project: ProjectRow;
  colleagues: readonly Colleague[];
  today: string;
  mayWrite: boolean;
  actions: { update: Action; remove: Action; undo: UndoActions };
  /** Its tickets. */
  children: ReactNode;
};

/** A project: how it stands, until when, who is on it, what it is about, and its tickets. */
export function ProjectPage(props: Props) {
  return (
    <UndoDesk actions={props.actions.undo}>
      <Project {...props} />
    </UndoDesk>
  );
}

function Project({ project, colleagues, today, mayWrite, actions, children }: Props) {
  const t = useTranslations("projects");
  const { id, clientId, name, status, description } = project;
  const list = `/admin/clients/${clientId}/projects` as Route;
  const remove = useRemovePage(actions.remove, { list, said: t("deleted", { name }) });
  return (
    <RecordPage
      list={{ href: list, label: t("title") }}
      title={name}
      marks={
        <span className="mr-1.5">
          <ProjectStatusDot status={status} />
        </span>
      }
      form={
        mayWrite
          ? (doors) => (
              <ProjectForm
                {...doors}
                project={project}
                colleagues={colleagues}
                save={actions.update}
              />
            )
          : undefined
      }
      onRemove={mayWrite ? () => remove(id) : undefined}
      facts={<Facts project={project} today={today} />}
    >
      {description && (
        <p className="max-w-prose whitespace-pre-line [overflow-wrap:anywhere]">{description}</p>
      )}
      {children}
    </RecordPage>
  );
}

function Facts({ project, today }: Pick<Props, "project" | "today">) {
  const t = useTranslations("projects.fields");
  const locale = useLocale();
  const { startDate, deadline, finishedDate, status, members } = project;
  const day = (plain: string | null) =>
    plain && <span className="figures">{formatDay(plain, locale)}</span>;
  return (
    <RecordFacts
      facts={[
        { label: t("startDate"), value: day(startDate) },
        {
          label: t("deadline"),
          value: deadline && <DueDay day={deadline} today={today} over={isOver(status)} />,
        },
        { label: t("finishedDate"), value: day(finishedDate) },
        { label: t("memberIds"), value: members.map(({ name }) => name).join(", ") },
      ]}
    />
  );
}
