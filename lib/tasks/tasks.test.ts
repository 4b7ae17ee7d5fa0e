import { expect, test } from "vitest";
import { createClient } from "../clients/mutations";
import type { Context } from "../context";
import { undoOperation } from "../history/undo";
import { testContext, testUser } from "../testing";
import { updateUser } from "../users/mutations";
import { newTask, taskForm, taskValues } from "./form-values";
import { createTask, deleteTask, finishTask, updateTask } from "./mutations";
import { getTask, listTasks } from "./queries";

async function withClient() {
  const ctx = await testUser((await testContext()).db, "manager", "Ana Pop");
  const { id: clientId } = await createClient(ctx, { name: "Acme" });
  return { ctx, clientId };
}

const titles = async (ctx: Context, clientId: number) =>
  (await listTasks(ctx, { clientId })).rows.map(({ title, doneAt }) =>
    doneAt === null ? title : `✓ ${title}`,
  );

const undo = async (ctx: Context, { operation }: { operation: number | null }) =>
  undoOperation(ctx, operation ?? 0);

test("what is open stands first by its day, then what is done, last done first, over pages too", async () => {
  const { ctx, clientId } = await withClient();
  const make = async (title: string, dueDate?: string) =>
    (await createTask(ctx, { clientId, title, dueDate })).id;
  const [someday, late, soon] = [
    await make("someday"),
    await make("late", "2026-12-24"),
    await make("soon", "2026-11-30"),
  ];
  const [first, second] = [await make("first"), await make("second")];
  await finishTask(ctx, { id: first, done: true });
  await new Promise((next) => setImmediate(next));
  await finishTask(ctx, { id: second, done: true });
  const order = [soon, late, someday, second, first];
  const { rows } = await listTasks(ctx, { clientId });
  const [a, b] = rows.slice(-2);
  if (a?.doneAt === b?.doneAt) order.splice(3, 2, first, second); // within one millisecond
  expect(rows.map(({ id }) => id)).toEqual(order);

  const walked: number[] = [];
  let after: string | undefined;
  do {
    const page = await listTasks(ctx, { clientId, after, limit: 2 });
    walked.push(...page.rows.map(({ id }) => id));
    after = page.next;
  } while (after);
  expect(walked).toEqual(order);
});

test("a task is done, opened again, and each is taken back", async () => {
  const { ctx, clientId } = await withClient();
  const made = await createTask(ctx, { clientId, title: "Call" });
  const done = await finishTask(ctx, { id: made.id, done: true });
  expect(await titles(ctx, clientId)).toEqual(["✓ Call"]);
  expect((await finishTask(ctx, { id: made.id, done: true })).operation).toBeNull();
  await undo(ctx, done);
  expect(await titles(ctx, clientId)).toEqual(["Call"]);
  await finishTask(ctx, { id: made.id, done: true });
  await undo(ctx, await finishTask(ctx, { id: made.id, done: false }));
  expect(await titles(ctx, clientId)).toEqual(["✓ Call"]);

  await undo(ctx, await updateTask(ctx, { id: made.id, title: "Write" }));
  expect(await titles(ctx, clientId)).toEqual(["✓ Call"]);
  await undo(ctx, await deleteTask(ctx, made.id));
  expect(await titles(ctx, clientId)).toEqual(["✓ Call"]);
});

test("somebody who does not work here can't be given a task, but may keep hers", async () => {
  const { ctx, clientId } = await withClient();
  const dan = await testUser(ctx.db, "sales", "Dan");
  const assigneeId = dan.actor.id;
  const unknown = { code: "invalid", fields: { assigneeId: ["errors.unknownUser"] } };
  await expect(createTask(ctx, { clientId, title: "Call", assigneeId: 999 })).rejects.toMatchObject(
    unknown,
  );
  const { id } = await createTask(ctx, { clientId, title: "Call", assigneeId });
  expect(await getTask(ctx, id)).toMatchObject({ assignee: "Dan" });
  await deactivate(ctx, assigneeId ?? 0);
  await updateTask(ctx, { id, title: "Call again", assigneeId });
  expect(await getTask(ctx, id)).toMatchObject({ assignee: "Dan", title: "Call again" });
  const { id: other } = await createTask(ctx, { clientId, title: "Other" });
  await expect(updateTask(ctx, { id: other, assigneeId })).rejects.toMatchObject(unknown);
});

async function deactivate(ctx: Context, id: number) {
  const admin = await testUser(ctx.db, "admin");
  await updateUser(admin, { id, active: false });
}

test("one writes only where one sees, and only who may", async () => {
  const { ctx, clientId } = await withClient();
  const { id } = await createTask(ctx, { clientId, title: "Call" });
  const sales = await testUser(ctx.db, "sales");
  const viewer = await testUser(ctx.db, "viewer");
  const hidden = { code: "not_found" };
  await expect(createTask(sales, { clientId, title: "x" })).rejects.toMatchObject(hidden);
  await expect(updateTask(sales, { id, title: "x" })).rejects.toMatchObject(hidden);
  await expect(finishTask(sales, { id, done: true })).rejects.toMatchObject(hidden);
  await expect(deleteTask(sales, id)).rejects.toMatchObject(hidden);
  expect(await titles(sales, clientId)).toEqual([]);
  expect(await titles(viewer, clientId)).toEqual(["Call"]);
  await expect(finishTask(viewer, { id, done: true })).rejects.toMatchObject({ code: "forbidden" });
});

test("a page marker that is none of ours is refused", async () => {
  const { ctx, clientId } = await withClient();
  await expect(listTasks(ctx, { clientId, after: "x" })).rejects.toThrow();
});

test("a form gives what it was given", async () => {
  const { ctx, clientId } = await withClient();
  const { id } = await createTask(ctx, { clientId, title: "Call", dueDate: "2026-12-01" });
  const values = taskValues(await getTask(ctx, id));
  expect(taskForm.parse(values)).toEqual({
    title: "Call",
    description: null,
    dueDate: "2026-12-01",
    assigneeId: null,
  });
  expect(taskForm.safeParse(newTask).error?.issues[0]?.path).toEqual(["title"]);
});
