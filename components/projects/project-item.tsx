"use client";

import type { Route } from "next";
import { useTranslations } from "next-intl";
import { DueDay } from "@/components/records/due-day";
import { RecordItem } from "@/components/records/record-item";
import { RecordCell, RecordLine } from "@/components/records/record-list";
import { RecordMenu } from "@/components/records/record-menu";
import { RecordTitle } from "@/components/records/record-title";
import type { Action } from "@/lib/action-state";
import type { ProjectRow } from "@/lib/projects/schema";
import { type Colleague, ProjectForm } from "./project-form";
import { isOver, ProjectStatusDot } from "./project-status";

type Props = {
  project: ProjectRow;
  href?: Route;
  colleagues: readonly Colleague[];
  today: string;
  /** Nothing for who only reads. */
  verbs?: { update: Action; remove: (project: ProjectRow) => void };
};

/** One project: what it is, how it stands, who is on it and until when. */
export function ProjectItem({ project, href, colleagues, today, verbs }: Props) {
  const t = useTranslations("projects");
  const { id, name, status, deadline } = project;
  const members = project.members.map((one) => one.name).join(", ");
  const remove = verbs && (() => verbs.remove(project));
  return (
    <RecordItem
      id={id}
      onRemove={remove}
      form={
        verbs &&
        ((doors) => (
          <ProjectForm {...doors} project={project} colleagues={colleagues} save={verbs.update} />
        ))
      }
    >
      {(edit) => (
        <RecordLine
          title={<RecordTitle text={name} href={href} />}
          cells={
            <>
              <RecordCell>
                <ProjectStatusDot status={status} />
              </RecordCell>
              <RecordCell title={members} className="text-muted-foreground">
                {members && <span className="sr-only">{t("fields.memberIds")}: </span>}
                {members}
              </RecordCell>
              <RecordCell>
                <DueDay day={deadline} today={today} over={isOver(status)} />
              </RecordCell>
            </>
          }
          menu={<RecordMenu name={name} onEdit={edit} onRemove={remove} />}
        />
      )}
    </RecordItem>
  );
}
