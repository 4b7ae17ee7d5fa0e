"use client";

import { FolderKanban } from "lucide-react";
import type { Route } from "next";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { UndoDesk } from "@/components/history/undo-desk";
import type { UndoActions } from "@/components/history/use-undo";
import { RecordList } from "@/components/records/record-list";
import { RecordSection } from "@/components/records/record-section";
import { useRemoveRecord } from "@/components/records/use-remove-record";
import type { Action } from "@/lib/action-state";
import type { ProjectRow } from "@/lib/projects/schema";
import { type Colleague, ProjectForm } from "./project-form";
import { ProjectItem } from "./project-item";

type Props = {
  clientId: number;
  projects: ProjectRow[];
  count: { active: number; over: number };
  colleagues: readonly Colleague[];
  today: string;
  /** The client is there: its projects have pages of their own. */
  there: boolean;
  mayWrite: boolean;
  actions: { add: Action; update: Action; remove: Action; undo: UndoActions };
  /** The choice of those that are shown. */
  shown: ReactNode;
  /** The way to older ones. */
  children: ReactNode;
};

/** The projects of a client, last first. */
export function ProjectsTab(props: Props) {
  return (
    <UndoDesk actions={props.actions.undo}>
      <Projects {...props} />
    </UndoDesk>
  );
}

function Projects({
  clientId,
  count,
  colleagues,
  today,
  there,
  mayWrite,
  actions,
  ...rest
}: Props) {
  const t = useTranslations("projects");
  const { isGone, remove } = useRemoveRecord(actions.remove);
  const left = rest.projects.filter(({ id }) => !isGone(id));
  const any = count.active + count.over - (rest.projects.length - left.length) > 0;
  const verbs = {
    update: actions.update,
    remove: ({ id, name }: ProjectRow) => remove(id, t("deleted", { name })),
  };
  const add = {
    label: t("add"),
    form: (doors: { onDone: () => void; onCancel: () => void }) => (
      <ProjectForm {...doors} colleagues={colleagues} save={actions.add} also={{ clientId }} />
    ),
  };
  return (
    <RecordSection
      label={t("title")}
      count={any ? t("count", count) : undefined}
      more={any && rest.shown}
      add={mayWrite ? add : undefined}
      empty={{ icon: <FolderKanban />, title: t("empty"), text: t("emptyText") }}
    >
      {any && !left.length && <p className="py-8 text-center text-muted-foreground">{t("none")}</p>}
      <RecordList
        label={t("title")}
        columns="@xl:grid-cols-[minmax(0,1fr)_auto_minmax(0,10rem)_minmax(6.5rem,auto)_auto]"
      >
        {left.map((project) => (
          <ProjectItem
            key={project.id}
            project={project}
            href={
              there ? (`/admin/clients/${clientId}/projects/${project.id}` as Route) : undefined
            }
            colleagues={colleagues}
            today={today}
            verbs={mayWrite ? verbs : undefined}
          />
        ))}
      </RecordList>
      {rest.children}
    </RecordSection>
  );
}
