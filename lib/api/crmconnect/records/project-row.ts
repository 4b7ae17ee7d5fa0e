import { z } from "zod";
import type { ProjectRow, ProjectStatus } from "../../../projects/schema";
import { wireTime } from "../wire-time";
import { type Numbers, wordOf } from "./choices";

const text = z.string();
const day = text.meta({ description: "Empty where there is none.", example: "2026-01-31" });

/** The family's numbers of what a project is. */
export const PROJECT_NUMBERS: Numbers<ProjectStatus> = {
  notStarted: "1",
  inProgress: "2",
  onHold: "3",
  cancelled: "4",
  finished: "5",
};

/** A project as the family reads it: text throughout, unset text is "". */
export const projectRow = z
  .object({
    id: text.meta({ example: "7" }),
    clientid: text.meta({ description: "The `userid` of the customer.", example: "3" }),
    name: text.meta({ example: "New website" }),
    status: text.meta({
      description: "`1` not started, `2` in progress, `3` on hold, `4` cancelled, `5` finished.",
    }),
    status_name: text,
    start_date: day,
    deadline: day,
    date_finished: day,
    project_created: text.meta({ description: "The day it was made." }),
    datecreated: text.meta({ description: "UTC.", example: "2026-01-31 08:00:00" }),
    description: text,
    project_members: z
      .array(z.object({ staff_id: text, name: text }))
      .meta({ description: "Who works on it (GET /api/staffs)." }),
  })
  .meta({ id: "Project" });

export function toProject(project: ProjectRow): z.output<typeof projectRow> {
  const datecreated = wireTime(project.createdAt);
  return {
    id: String(project.id),
    clientid: String(project.clientId),
    name: project.name,
    status: PROJECT_NUMBERS[project.status],
    status_name: wordOf(project.status),
    start_date: project.startDate ?? "",
    deadline: project.deadline ?? "",
    date_finished: project.finishedDate ?? "",
    project_created: datecreated.slice(0, 10),
    datecreated,
    description: project.description ?? "",
    project_members: project.members.map(({ id, name }) => ({ staff_id: String(id), name })),
  };
}
