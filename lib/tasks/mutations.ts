import { insertRows } from "@/db/bulk";
import { tasks } from "@/db/schema";
import type { Writer } from "@/db/write";
import type { Context } from "../context";
import { refuseFields } from "../errors";
import { unknownFields } from "../records/known";
import {
  type Alongside,
  changeRecord,
  lockedRecord,
  nextId,
  type Saved,
  saveRecord,
  seenClient,
} from "../records/record-door";
import type { TaskDone, TaskInput, TaskUpdate } from "./schema";

const right = "notes.write";

/** Adds a task about a client. */
export async function createTask(
  ctx: Context,
  input: TaskInput,
  more: Alongside = {},
): Promise<Saved> {
  const add = async (w: Writer) => {
    await seenClient(ctx, w, input.clientId);
    await refuseWrong(w, input.clientId, input);
    const id = await nextId(w, tasks);
    w.later(insertRows(tasks, [{ id, ...input }]));
    return { id, label: input.title };
  };
  return saveRecord(ctx, { kind: "task.create", right }, add, more);
}

/** Changes what is given and differs. Who has it already may keep it, even who works here no more. */
export async function updateTask(
  ctx: Context,
  { id, version, ...change }: TaskUpdate,
  more: Alongside = {},
): Promise<Saved> {
  const edit = async (w: Writer) => {
    const now = await lockedRecord(ctx, w, tasks, { id, version, what: "task" });
    if (change.assigneeId !== now.assigneeId) await refuseWrong(w, now.clientId, change);
    changeRecord(w, tasks, now, change);
    return { id, label: change.title ?? now.title };
  };
  return saveRecord(ctx, { kind: "task.update", right }, edit, more);
}

/** Says that a task is done, or that it is not after all; once more changes nothing. */
export const finishTask = (ctx: Context, { id, done }: TaskDone): Promise<Saved> =>
  saveRecord(ctx, { kind: done ? "task.done" : "task.reopen", right }, async (w) => {
    const now = await lockedRecord(ctx, w, tasks, { id, what: "task" });
    changeRecord(w, tasks, now, { doneAt: done ? (now.doneAt ?? Date.now()) : null });
    return { id, label: now.title };
  });

/** Takes a task out of sight. */
export const deleteTask = (ctx: Context, id: number): Promise<Saved> =>
  saveRecord(ctx, { kind: "task.delete", right }, async (w) => {
    const now = await lockedRecord(ctx, w, tasks, { id, what: "task" });
    changeRecord(w, tasks, now, { deletedAt: Date.now() });
    return { id, label: now.title };
  });

async function refuseWrong(w: Writer, clientId: number, { assigneeId }: Partial<TaskInput>) {
  const ids = assigneeId ? [assigneeId] : [];
  refuseFields(await unknownFields(w, clientId, [{ field: "assigneeId", kind: "user", ids }]));
}
