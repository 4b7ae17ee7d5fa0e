import { z } from "zod";
import { optionalDay, optionalText, requiredText } from "../text";

export type { TaskRow } from "./queries";

const id = z.number("errors.number").int("errors.number").positive("errors.number");

const own = {
  title: requiredText(255),
  description: optionalText(10_000),
  dueDate: optionalDay,
  /** Who of us does it. */
  assigneeId: id.nullable(),
};

/** A new task about a client; its title alone will do. */
export const taskInput = z.object(own).partial().extend({ title: own.title, clientId: id });
export type TaskInput = z.output<typeof taskInput>;

/** A change to a task; what is absent stays. */
export const taskUpdate = z.object(own).partial().extend({ id, version: id.optional() });
export type TaskUpdate = z.output<typeof taskUpdate>;

/** What its form gives. */
export const taskFields = z.object(own);
export type TaskFields = z.output<typeof taskFields>;

export const taskId = z.object({ id });
export const taskDone = z.object({ id, done: z.boolean("errors.boolean") });
export type TaskDone = z.output<typeof taskDone>;
