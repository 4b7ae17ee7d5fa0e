import { z } from "zod";
import { type ProjectRow, type WholeProject, wholeProject } from "./schema";

/** A project as its form holds it: "" is nothing. */
export type ProjectValues = {
  name: string;
  status: WholeProject["status"];
  startDate: string;
  deadline: string;
  description: string;
  memberIds: number[];
};

/** What the form of a new project starts from. */
export const newProject: ProjectValues = {
  name: "",
  status: "notStarted",
  startDate: "",
  deadline: "",
  description: "",
  memberIds: [],
};

/** What the form of a project starts from. */
export const projectValues = (project: ProjectRow): ProjectValues => ({
  name: project.name,
  status: project.status,
  startDate: project.startDate ?? "",
  deadline: project.deadline ?? "",
  description: project.description ?? "",
  memberIds: project.memberIds,
});

/** What the form was given as the domain reads it. */
export const projectForm: z.ZodType<WholeProject, ProjectValues> = z
  .custom<ProjectValues>()
  .transform((typed): z.input<typeof wholeProject> => typed)
  .pipe(wholeProject);
