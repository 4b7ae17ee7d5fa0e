import { z } from "zod";
import { createProject, deleteProject, updateProject } from "../../../projects/mutations";
import { getProject, listProjects, walkProjects } from "../../../projects/queries";
import { projectFields as of, type ProjectRow } from "../../../projects/schema";
import { said } from "../../../said";
import type { Call } from "../../endpoint";
import type { Body } from "../../read-json";
import { wired, wireId, wireIds } from "../wire-fields";
import { namedClient, readOrRefuse, stays } from "./billing";
import { wireChoice } from "./choices";
import { PROJECT_NUMBERS, projectRow, toProject } from "./project-row";
import type { RecordApi } from "./record-api";
import { wirePath } from "./wire-path";

const NAMES = {
  clientId: "clientid",
  startDate: "start_date",
  memberIds: "project_members",
};

/** Ids, or the rows that are read: `[{"staff_id": "3"}]`. */
const members = z.preprocess(
  (sent) => (Array.isArray(sent) ? sent.map((one) => one?.staff_id ?? one) : sent),
  wireIds.pipe(of.memberIds),
);

const fields = {
  clientid: wireId.meta({ description: "The `userid` of the customer.", example: "3" }),
  name: wired(of.name),
  status: wireChoice(PROJECT_NUMBERS).meta({
    description: "`1` to `5` or the word, as it is read; not started by default.",
  }),
  start_date: wired(of.startDate),
  deadline: wired(of.deadline),
  description: wired(of.description),
  project_members: members.meta({ description: "Ids of staff (GET /api/staffs)." }),
};

const change = z
  .object(fields)
  .partial()
  .meta({ id: "ProjectChange", example: { status: "5" } });
const input = z
  .object({ ...change.shape, clientid: fields.clientid, name: fields.name })
  .meta({ id: "ProjectInput", example: { clientid: 3, name: "New website" } });

/** What is said, in the domain's names. */
const named = (sent: z.output<typeof change>) =>
  said({
    name: sent.name,
    status: sent.status,
    startDate: sent.start_date,
    deadline: sent.deadline,
    description: sent.description,
    memberIds: sent.project_members,
  });

async function update({ holder }: Call, body: Body, now: ProjectRow) {
  const read = change.safeParse(body);
  const sent = readOrRefuse(read, stays(read.data?.clientid, now));
  return updateProject(holder.ctx, { id: now.id, ...named(sent) });
}

export const projects: RecordApi<ProjectRow, z.output<typeof projectRow>> = {
  resource: "projects",
  words: { one: "project", many: "projects", One: "Project", Many: "Projects", tag: "Projects" },
  right: "notes.write",
  link: "clientid",
  row: projectRow,
  sorts: {
    id: "id",
    clientid: "clientId",
    name: "name",
    status: "status",
    start_date: "startDate",
    deadline: "deadline",
    date_finished: "finishedDate",
    datecreated: "createdAt",
  },
  walk: walkProjects,
  page: listProjects,
  get: getProject,
  toWire: toProject,
  wireName: (path) => wirePath(path.split(".")[0] ?? path, NAMES), // of a list, the list
  input,
  change,
  add: async (call, body, options) => {
    const { unknown } = await namedClient(call, body.clientid);
    const sent = readOrRefuse(input.safeParse(body), unknown);
    const project = { ...named(sent), clientId: sent.clientid, name: sent.name };
    return createProject(call.holder.ctx, project, options);
  },
  update,
  remove: deleteProject,
  notes: { remove: "Its tickets stay." },
};
