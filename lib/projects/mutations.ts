import { insertRows } from "@/db/bulk";
import { type Project, projects } from "@/db/schema";
import type { Writer } from "@/db/write";
import type { Context } from "../context";
import { type Fields, refuseFields } from "../errors";
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
import { today } from "../settings/today";
import type { ProjectInput, ProjectUpdate } from "./schema";

const right = "notes.write";

/** Adds a project to a client; one that is finished already was so today. */
export async function createProject(
  ctx: Context,
  { clientId, ...input }: ProjectInput,
  more: Alongside = {},
): Promise<Saved> {
  const add = async (w: Writer) => {
    await seenClient(ctx, w, clientId);
    await refuseWrong(w, clientId, input);
    const id = await nextId(w, projects);
    const finished = await finishing(ctx, input.status);
    w.later(insertRows(projects, [{ id, clientId, ...input, ...finished }]));
    return { id, label: input.name };
  };
  return saveRecord(ctx, { kind: "project.create", right }, add, more);
}

/** Changes what is given and differs. */
export async function updateProject(
  ctx: Context,
  { id, version, ...change }: ProjectUpdate,
  more: Alongside = {},
): Promise<Saved> {
  const edit = async (w: Writer) => {
    const now = await lockedRecord(ctx, w, projects, { id, version, what: "project" });
    await refuseWrong(w, now.clientId, change, now);
    changeRecord(w, projects, now, {
      ...change,
      ...(await finishing(ctx, change.status, now.status)),
    });
    return { id, label: change.name ?? now.name };
  };
  return saveRecord(ctx, { kind: "project.update", right }, edit, more);
}

/** Takes a project out of sight; its tickets stay, and are its own again when it comes back. */
export async function deleteProject(ctx: Context, id: number): Promise<Saved> {
  return saveRecord(ctx, { kind: "project.delete", right }, async (w) => {
    const now = await lockedRecord(ctx, w, projects, { id, what: "project" });
    changeRecord(w, projects, now, { deletedAt: Date.now() });
    return { id, label: now.name };
  });
}

/** The day it was finished: today when it becomes so, none when it is so no longer. */
async function finishing(
  ctx: Context,
  status: Project["status"] | undefined,
  before?: Project["status"],
): Promise<Pick<Project, "finishedDate"> | undefined> {
  if (status === undefined || status === before) return;
  return { finishedDate: status === "finished" ? await today(ctx) : null };
}

type Said = Partial<Pick<Project, "startDate" | "deadline" | "memberIds">>;

/** Names all that can't be so at once. Who is on it already may stay, even who works here no more. */
async function refuseWrong(w: Writer, clientId: number, change: Said, now: Said = {}) {
  const { startDate, deadline } = { ...now, ...change };
  const order: Fields =
    startDate && deadline && deadline < startDate ? { deadline: ["errors.dayOrder"] } : {};
  const there = new Set(now.memberIds);
  const ids = (change.memberIds ?? []).filter((id) => !there.has(id));
  const unknown = await unknownFields(w, clientId, [{ field: "memberIds", kind: "user", ids }]);
  refuseFields({ ...order, ...unknown });
}
