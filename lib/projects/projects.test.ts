import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { createClient } from "../clients/mutations";
import type { Context } from "../context";
import { undoOperation } from "../history/undo";
import { today } from "../settings/today";
import { testContext, testUser } from "../testing";
import { updateUser } from "../users/mutations";
import { createProject, deleteProject, updateProject } from "./mutations";
import { getProject, listClientProjects, listProjects, walkProjects } from "./queries";
import { projectInput, projectUpdate } from "./schema";

let ctx: Context;
let clientId: number;

beforeEach(async () => {
  ctx = await testContext("manager");
  clientId = (await createClient(ctx, { name: "Acme" })).id;
});

const add = (name: string, more: object = {}, who = ctx) =>
  createProject(who, projectInput.parse({ clientId, name, ...more }));
const names = async (asked: object = {}, who = ctx) =>
  (await listClientProjects(who, { clientId, ...asked })).rows.map(({ name }) => name);
const undo = ({ operation }: { operation: number | null }) => undoOperation(ctx, operation ?? 0);

test("a schema's answer may be asked again", () => {
  const input = projectInput.parse({
    clientId: 1,
    name: " Site ",
    startDate: "31.01.2026",
    deadline: "",
    memberIds: [2, 2],
  });
  expect(input).toEqual({
    clientId: 1,
    name: "Site",
    startDate: "2026-01-31",
    deadline: null,
    memberIds: [2],
  });
  expect(projectInput.parse(input)).toEqual(input);
  const update = projectUpdate.parse({ id: 1, description: " x\r\ny " });
  expect(projectUpdate.parse(update)).toEqual({ id: 1, description: "x\ny" });
});

test("a new project has not started, unless somebody says otherwise, and names its members", async () => {
  const ana = await testUser(ctx.db, "sales", "Ana");
  const { id } = await add("Site", { memberIds: [ana.actor.id], description: "A shop" });
  expect(await getProject(ctx, id)).toMatchObject({
    clientId,
    name: "Site",
    status: "notStarted",
    description: "A shop",
    finishedDate: null,
    members: [{ id: ana.actor.id, name: "Ana" }],
    version: 1,
  });
});

test("what becomes finished is so today, and no longer when it goes on", async () => {
  const { id } = await add("Site");
  const finished = async () => (await getProject(ctx, id)).finishedDate;
  await updateProject(ctx, { id, status: "finished" });
  expect(await finished()).toBe(await today(ctx));
  await updateProject(ctx, { id, name: "Shop", status: "finished" });
  expect(await finished()).toBe(await today(ctx));
  const { operation } = await updateProject(ctx, { id, status: "inProgress" });
  expect(await finished()).toBeNull();
  await undo({ operation });
  expect(await finished()).toBe(await today(ctx));
  const again = await add("Done before", { status: "finished" });
  expect((await getProject(ctx, again.id)).finishedDate).toBe(await today(ctx));
});

test("all that can't be so is named at once", async () => {
  const wrong = { startDate: "2026-03-01", deadline: "2026-02-01", memberIds: [99] };
  const fields = { deadline: ["errors.dayOrder"], memberIds: ["errors.unknownUser"] };
  await expect(add("Site", wrong)).rejects.toMatchObject({ code: "invalid", fields });
  const { id } = await add("Site", { startDate: "2026-03-01", deadline: "2026-03-01" });
  await expect(updateProject(ctx, { id, deadline: "2026-02-28" })).rejects.toMatchObject({
    fields: { deadline: ["errors.dayOrder"] },
  });
  await updateProject(ctx, { id, startDate: "2026-01-01", deadline: "2026-02-28" });
});

test("who left the team may stay on a project, and can't be put on another", async () => {
  const admin = await testUser(ctx.db, "admin");
  const ana = await testUser(ctx.db, "sales", "Ana");
  const memberIds = [Number(ana.actor.id)];
  const { id } = await add("Site", { memberIds });
  await updateUser(admin, { id: Number(ana.actor.id), active: false });
  await updateProject(ctx, { id, name: "Shop", memberIds });
  await expect(add("Other", { memberIds })).rejects.toMatchObject({
    fields: { memberIds: ["errors.unknownUser"] },
  });
});

test("a stale change is refused with the project as it is; one that changes nothing leaves no trace", async () => {
  const { id } = await add("Site");
  await updateProject(ctx, { id, version: 1, name: "Shop" });
  await expect(updateProject(ctx, { id, version: 1, name: "Mine" })).rejects.toMatchObject({
    code: "conflict",
    key: "errors.recordStale",
    data: { current: { name: "Shop", version: 2 } },
  });
  expect((await updateProject(ctx, { id, name: "Shop", memberIds: [] })).operation).toBeNull();
});

test("everything is taken back by undo", async () => {
  const made = await add("Site", { memberIds: [Number(ctx.actor.id)] });
  const { id } = made;
  await undo(await updateProject(ctx, { id, name: "Shop", memberIds: [], status: "onHold" }));
  expect(await getProject(ctx, id)).toMatchObject({
    name: "Site",
    status: "notStarted",
    memberIds: [ctx.actor.id],
  });
  const deleted = await deleteProject(ctx, id);
  await expect(getProject(ctx, id)).rejects.toMatchObject({ code: "not_found" });
  expect(await names()).toEqual([]);
  await undo(deleted);
  expect(await names()).toEqual(["Site"]);
  await undo(made);
  expect(await names()).toEqual([]);
});

test("the history says what was done, to what", async () => {
  const { id } = await add("Site");
  await updateProject(ctx, { id, name: "Shop" });
  await deleteProject(ctx, id);
  const done = await ctx.db.rows(sql`select kind, label from operations
    where kind like 'project.%' order by id`);
  expect(done).toEqual([
    { kind: "project.create", label: "Site" },
    { kind: "project.update", label: "Shop" },
    { kind: "project.delete", label: "Shop" },
  ]);
});

test("who sees the client sees its projects, and nobody else does", async () => {
  const { id } = await add("Site");
  const viewer = await testUser(ctx.db, "viewer");
  expect(await names({}, viewer)).toEqual(["Site"]);
  await expect(updateProject(viewer, { id, name: "x" })).rejects.toMatchObject({
    code: "forbidden",
  });
  const stranger = await testUser(ctx.db, "sales");
  expect(await names({}, stranger)).toEqual([]);
  expect(await listProjects(stranger, { page: 1, perPage: 10 })).toEqual({ rows: [], total: 0 });
  const nobody = { code: "not_found" };
  await expect(getProject(stranger, id)).rejects.toMatchObject(nobody);
  await expect(add("Mine", {}, stranger)).rejects.toMatchObject(nobody);
  await expect(updateProject(stranger, { id, name: "x" })).rejects.toMatchObject(nobody);
  await expect(deleteProject(stranger, id)).rejects.toMatchObject(nobody);
});

describe("a list", () => {
  test("has the last first, a page at a time, of the states one asks for", async () => {
    for (const name of ["One", "Two", "Three"]) await add(name);
    await add("Done", { status: "finished" });
    expect(await names()).toEqual(["Done", "Three", "Two", "One"]);
    expect(await names({ statuses: ["finished", "cancelled"] })).toEqual(["Done"]);
    const first = await listClientProjects(ctx, { clientId, limit: 3 });
    const second = await listClientProjects(ctx, { clientId, limit: 3, after: first.next });
    expect(second.rows.map(({ name }) => name)).toEqual(["One"]);
    expect(second.next).toBeUndefined();
  });

  test("of all clients comes by number, in pages and in batches, found by name, client and time", async () => {
    const other = (await createClient(ctx, { name: "Bólido" })).id;
    const ids = [(await add("Instalație")).id, (await add("Site", { clientId: other })).id];
    const gone = await add("Gone");
    await deleteProject(ctx, gone.id);
    const idsOf = async (asked: object) => {
      const { rows, total } = await listProjects(ctx, { page: 1, perPage: 10, ...asked });
      expect(total).toBe(rows.length);
      const walked: number[] = [];
      for await (const batch of walkProjects(ctx, asked)) walked.push(...batch.map(({ id }) => id));
      const found = rows.map(({ id }) => id);
      expect(walked).toEqual(found);
      return found;
    };
    expect(await idsOf({})).toEqual(ids);
    expect(await idsOf({ q: "INSTALATIE" })).toEqual([ids[0]]);
    expect(await idsOf({ q: "bolido" })).toEqual([ids[1]]);
    expect(await idsOf({ clientId: other })).toEqual([ids[1]]);
    expect(await idsOf({ statuses: ["finished"] })).toEqual([]);
    expect(await idsOf({ from: Date.now() + 60_000 })).toEqual([]);
    expect(await idsOf({ until: Date.now() + 60_000 })).toEqual(ids);
    const second = await listProjects(ctx, { page: 2, perPage: 1 });
    expect(second).toMatchObject({ total: 2, rows: [{ id: ids[1] }] });
  });
});
