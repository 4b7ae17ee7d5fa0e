"use server";

import { action } from "@/lib/server/action";
import * as tasks from "@/lib/tasks/mutations";
import { taskDone, taskId, taskInput, taskUpdate } from "@/lib/tasks/schema";
import { kept } from "../../../kept";
import { staying } from "../../../staying";

export const addTask = staying(
  action(taskInput, (ctx, input) => kept(tasks.createTask(ctx, input))),
);

export const updateTask = staying(
  action(taskUpdate, (ctx, change) => kept(tasks.updateTask(ctx, change))),
);

export const finishTask = staying(
  action(taskDone, (ctx, asked) => kept(tasks.finishTask(ctx, asked))),
);

export const removeTask = staying(action(taskId, (ctx, { id }) => kept(tasks.deleteTask(ctx, id))));
