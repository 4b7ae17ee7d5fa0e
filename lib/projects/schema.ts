import { z } from "zod";
import { PROJECT_STATUSES } from "@/db/record-kinds";
import { optionalDay, optionalText, requiredText } from "../text";

export type { ProjectRow } from "./queries";

const id = z.number("errors.number").int("errors.number").positive("errors.number");

export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** In the order of a project's life. */
export const STATUSES: readonly ProjectStatus[] = PROJECT_STATUSES;

/** What may be said of a project; doors that read another form take each field's rule from here. */
export const projectFields = {
  name: requiredText(191),
  status: z.enum(PROJECT_STATUSES, "errors.choice"),
  startDate: optionalDay,
  deadline: optionalDay,
  description: optionalText(10_000),
  /** Who of us works on it. */
  memberIds: z
    .array(id, "errors.list")
    .max(50, "errors.tooMany|max=50")
    .transform((ids) => [...new Set(ids)]),
};

/** What its form gives. */
export const wholeProject = z.object(projectFields);
export type WholeProject = z.output<typeof wholeProject>;

/** A new project of a client; its name alone will do. */
export const projectInput = z
  .object(projectFields)
  .partial()
  .extend({ name: projectFields.name, clientId: id });
export type ProjectInput = z.output<typeof projectInput>;

/** A change to a project; what is absent stays. */
export const projectUpdate = z
  .object(projectFields)
  .partial()
  .extend({ id, version: id.optional() });
export type ProjectUpdate = z.output<typeof projectUpdate>;

export const projectId = z.object({ id });
