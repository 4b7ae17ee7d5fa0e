"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { ComboboxField } from "@/components/form/combobox-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { RecordForm } from "@/components/records/record-form";
import { newTask, type TaskValues, taskForm } from "@/lib/tasks/form-values";
import type { TaskFields } from "@/lib/tasks/schema";

export type Colleague = { id: number; name: string };

type Form = ComponentProps<typeof RecordForm<TaskValues, TaskFields>>;
type Props = Pick<Form, "label" | "submit" | "save" | "also" | "edits" | "onDone" | "onCancel"> & {
  values?: TaskValues;
  colleagues: readonly Colleague[];
  /** What the toast says of the task of this title. */
  said: (title: string) => string;
};

export function TaskForm({ values = newTask, colleagues, said, ...form }: Props) {
  const t = useTranslations("tasks");
  return (
    <RecordForm
      {...form}
      schema={taskForm}
      values={values}
      said={({ title }) => said(title)}
      className="@lg:grid-cols-2"
    >
      {(control) => (
        <>
          <TextField
            control={control}
            name="title"
            label={t("fields.title")}
            autoComplete="off"
            className="@lg:col-span-2"
            required
          />
          <TextField control={control} name="dueDate" type="date" label={t("fields.dueDate")} />
          <ComboboxField
            control={control}
            name="assigneeId"
            label={t("fields.assigneeId")}
            empty={t("nobody")}
            options={colleagues.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
          <TextareaField
            control={control}
            name="description"
            label={t("fields.description")}
            rows={2}
            className="@lg:col-span-2"
          />
        </>
      )}
    </RecordForm>
  );
}
