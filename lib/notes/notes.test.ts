import { expect, test } from "vitest";
import { createClient } from "../clients/mutations";
import type { Context } from "../context";
import { undoOperation } from "../history/undo";
import { testContext, testUser } from "../testing";
import { excerpt } from "./excerpt";
import { createNote, deleteNote, pinNote, updateNote } from "./mutations";
import { getNote, listNotes } from "./queries";
import { noteInput } from "./schema";

async function withClient() {
  const ctx = await testUser((await testContext()).db, "manager", "Ana Pop");
  const { id: clientId } = await createClient(ctx, { name: "Acme" });
  return { ctx, clientId };
}

const texts = async (ctx: Context, clientId: number) =>
  (await listNotes(ctx, { clientId })).rows.map(({ text, pinned }) =>
    pinned ? `* ${text}` : text,
  );

const undone = async (ctx: Context, { operation }: { operation: number | null }) =>
  (await undoOperation(ctx, operation ?? 0)).result;

test("notes stand last first, in the name of who wrote them, the pinned one before all", async () => {
  const { ctx, clientId } = await withClient();
  const { id: one } = await createNote(ctx, { clientId, text: "One" });
  const { id: two } = await createNote(ctx, { clientId, text: "Two" });
  await createNote(ctx, { clientId, text: "Three" });
  expect(await texts(ctx, clientId)).toEqual(["Three", "Two", "One"]);
  expect(await getNote(ctx, one)).toMatchObject({ author: "Ana Pop", userId: ctx.actor.userId });

  await pinNote(ctx, { id: one, pinned: true });
  expect(await texts(ctx, clientId)).toEqual(["* One", "Three", "Two"]);
  const again = await pinNote(ctx, { id: two, pinned: true });
  expect(await texts(ctx, clientId)).toEqual(["* Two", "Three", "One"]);
  expect(await undone(ctx, again)).toMatchObject({ conflicts: [] });
  expect(await texts(ctx, clientId)).toEqual(["* One", "Three", "Two"]);
  expect((await pinNote(ctx, { id: one, pinned: true })).operation).toBeNull();
});

test("the pinned note stands before the first page only", async () => {
  const { ctx, clientId } = await withClient();
  for (const text of ["a", "b", "c", "d"]) await createNote(ctx, { clientId, text });
  await createNote(ctx, { clientId, text: "pinned", pinned: true });
  const first = await listNotes(ctx, { clientId, limit: 3 });
  expect(first.rows.map(({ text }) => text)).toEqual(["pinned", "d", "c", "b"]);
  const second = await listNotes(ctx, { clientId, limit: 3, after: first.next });
  expect(second.rows.map(({ text }) => text)).toEqual(["a"]);
  expect(second.next).toBeUndefined();
});

test("each change is taken back", async () => {
  const { ctx, clientId } = await withClient();
  const made = await createNote(ctx, { clientId, text: "Old" });
  const edited = await updateNote(ctx, { id: made.id, version: 1, text: "New" });
  expect(await texts(ctx, clientId)).toEqual(["New"]);
  await undone(ctx, edited);
  expect(await texts(ctx, clientId)).toEqual(["Old"]);
  const gone = await deleteNote(ctx, made.id);
  expect(await texts(ctx, clientId)).toEqual([]);
  await undone(ctx, gone);
  expect(await texts(ctx, clientId)).toEqual(["Old"]);
  await undone(ctx, made);
  expect(await texts(ctx, clientId)).toEqual([]);
});

test("who is too late is told what is there now", async () => {
  const { ctx, clientId } = await withClient();
  const { id } = await createNote(ctx, { clientId, text: "One" });
  await updateNote(ctx, { id, version: 1, text: "Two" });
  await expect(updateNote(ctx, { id, version: 1, text: "Three" })).rejects.toMatchObject({
    code: "conflict",
    key: "errors.recordStale",
    data: { current: { text: "Two" } },
  });
});

test("one writes only where one sees, and only who may", async () => {
  const { ctx, clientId } = await withClient();
  const { id } = await createNote(ctx, { clientId, text: "Secret" });
  const sales = await testUser(ctx.db, "sales");
  const viewer = await testUser(ctx.db, "viewer");
  await expect(createNote(sales, { clientId, text: "x" })).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(updateNote(sales, { id, text: "x" })).rejects.toMatchObject({ code: "not_found" });
  await expect(pinNote(sales, { id, pinned: true })).rejects.toMatchObject({ code: "not_found" });
  await expect(deleteNote(sales, id)).rejects.toMatchObject({ code: "not_found" });
  await expect(getNote(sales, id)).rejects.toMatchObject({ code: "not_found" });
  expect(await texts(sales, clientId)).toEqual([]);
  expect(await texts(viewer, clientId)).toEqual(["Secret"]);
  await expect(createNote(viewer, { clientId, text: "x" })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(deleteNote(viewer, id)).rejects.toMatchObject({ code: "forbidden" });
});

test("a note says something, and no more than fits", () => {
  const faults = (text: string) => noteInput.safeParse({ clientId: 1, text }).error?.issues[0];
  expect(faults(" \n ")).toMatchObject({ message: "errors.required", path: ["text"] });
  expect(faults("x".repeat(20_001))?.message).toBe("errors.tooLong|max=20000");
  expect(faults("x".repeat(20_000))).toBeUndefined();
});

test("a note goes by its beginning, without its marks", () => {
  expect(excerpt("\n## **Call** [Ana](https://a.ro)\nmore")).toBe("Call Ana");
  expect(excerpt("x".repeat(61))).toBe(`${"x".repeat(59)}…`);
  expect(excerpt("***")).toBe("***");
});
