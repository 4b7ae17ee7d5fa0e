"use server";

import * as projects from "@/lib/projects/mutations";
import { projectId, projectInput, projectUpdate } from "@/lib/projects/schema";
import { action } from "@/lib/server/action";
import { kept } from "../../../kept";
import { staying } from "../../../staying";

export const addProject = staying(
  action(projectInput, (ctx, input) => kept(projects.createProject(ctx, input))),
);

export const updateProject = staying(
  action(projectUpdate, (ctx, change) => kept(projects.updateProject(ctx, change))),
);

export const removeProject = staying(
  action(projectId, (ctx, { id }) => kept(projects.deleteProject(ctx, id))),
);

/** On its own page, which is left then. */
export const leaveProject = staying(
  action(projectId, (ctx, { id }) => projects.deleteProject(ctx, id)),
);
