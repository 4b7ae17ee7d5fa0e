import { z } from "zod";
import { type TaskFields, type TaskRow, taskFields } from "./schema";

/** A task as its form holds it: "" is nothing, and nobody. */
export type TaskValues = {
  title: string;
  description: string;
  dueDate: string;
  assigneeId: string;
};

/** What the form of a new task starts from. */
export const newTask: TaskValues = { title: "", description: "", dueDate: "", assigneeId: "" };

/** What the form of a task starts from. */
export const taskValues = (task: TaskRow): TaskValues => ({
  title: task.title,
  description: task.description ?? "",
  dueDate: task.dueDate ?? "",
  assigneeId: String(task.assigneeId ?? ""),
});

/** What the form was given as the domain reads it. */
export const taskForm: z.ZodType<TaskFields, TaskValues> = z
  .custom<TaskValues>()
  .transform(
    ({ assigneeId, ...typed }): z.input<typeof taskFields> => ({
      ...typed,
      assigneeId: Number(assigneeId) || null,
    }),
  )
  .pipe(taskFields);
