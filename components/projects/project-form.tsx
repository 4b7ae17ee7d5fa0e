"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { MultiField } from "@/components/form/multi-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { choicesOf } from "@/components/records/choices-of";
import { RecordForm } from "@/components/records/record-form";
import {
  newProject,
  type ProjectValues,
  projectForm,
  projectValues,
} from "@/lib/projects/form-values";
import { type ProjectRow, STATUSES, type WholeProject } from "@/lib/projects/schema";

export type Colleague = { id: number; name: string };

type Form = ComponentProps<typeof RecordForm<ProjectValues, WholeProject>>;
type Props = Pick<Form, "save" | "also" | "onDone" | "onCancel"> & {
  /** The one that is changed; without it a new one is added. */
  project?: ProjectRow;
  colleagues: readonly Colleague[];
};

export function ProjectForm({ project, colleagues, ...form }: Props) {
  const t = useTranslations("projects");
  return (
    <RecordForm
      {...form}
      label={project ? t("editing", { name: project.name }) : t("add")}
      submit={t(project ? "save" : "addVerb")}
      said={({ name }) => t(project ? "saved" : "added", { name })}
      schema={projectForm}
      values={project ? projectValues(project) : newProject}
      edits={project && { id: project.id, version: project.version }}
      className="@lg:grid-cols-3"
    >
      {(control) => (
        <>
          <TextField
            control={control}
            name="name"
            label={t("fields.name")}
            autoComplete="off"
            className="@lg:col-span-3"
            required
          />
          <SelectField
            control={control}
            name="status"
            label={t("fields.status")}
            options={STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }))}
          />
          <TextField control={control} name="startDate" type="date" label={t("fields.startDate")} />
          <TextField control={control} name="deadline" type="date" label={t("fields.deadline")} />
          <MultiField
            control={control}
            name="memberIds"
            label={t("fields.memberIds")}
            options={choicesOf(colleagues, project?.members)}
            add={t("addMember")}
            read={(ids) => (ids as number[]).map(String)}
            write={(chosen) => chosen.map(Number)}
            className="@lg:col-span-3"
          />
          <TextareaField
            control={control}
            name="description"
            label={t("fields.description")}
            className="@lg:col-span-3"
          />
        </>
      )}
    </RecordForm>
  );
}
