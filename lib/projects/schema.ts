import { z } from "zod";
import { PROJECT_STATUSES } from "@/db/record-kinds";
import { optionalDay, optionalText, requiredText } from "../text";

export type { ProjectRow } from "./queries";

const id = z.number("errors.number").int("errors.number").positive("errors.number");

export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** In the order of a project's life. */
export const STATUSES: readonly ProjectStatus[] = PROJECT_STATUSES;

const own = {
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
export const projectFields = z.object(own);
export type ProjectFields = z.output<typeof projectFields>;

/** A new project of a client; its name alone will do. */
export const projectInput = z.object(own).partial().extend({ name: own.name, clientId: id });
export type ProjectInput = z.output<typeof projectInput>;

/** A change to a project; what is absent stays. */
export const projectUpdate = z.object(own).partial().extend({ id, version: id.optional() });
export type ProjectUpdate = z.output<typeof projectUpdate>;

export const projectId = z.object({ id });
