import { expect, test } from "vitest";
import { createClient } from "../clients/mutations";
import { addContact, deleteContact } from "../contacts/mutations";
import type { Context } from "../context";
import { undoOperation } from "../history/undo";
import { testContext, testUser } from "../testing";
import { communicationForm, communicationValues, newCommunication } from "./form-values";
import { createCommunication, deleteCommunication, updateCommunication } from "./mutations";
import { getCommunication, listCommunications } from "./queries";

const HOUR = 3_600_000;
const ZONE = "Europe/Bucharest";

async function withClient() {
  const ctx = await testUser((await testContext()).db, "manager", "Ana Pop");
  const { id: clientId } = await createClient(ctx, { name: "Acme" });
  const { id: contactId } = await addContact(ctx, {
    clientId,
    firstName: "Ion",
    lastName: "Ene",
    email: "ion@acme.ro",
  });
  return { ctx, clientId, contactId };
}

const call = (clientId: number, more: object = {}) =>
  ({
    clientId,
    kind: "call",
    direction: "out",
    at: Date.now() - HOUR,
    subject: "Prices",
    ...more,
  }) as const;

const subjects = async (ctx: Context, clientId: number) =>
  (await listCommunications(ctx, { clientId })).rows.map(({ subject }) => subject);

test("they stand by when they were, with whom and who of us", async () => {
  const { ctx, clientId, contactId } = await withClient();
  const { id } = await createCommunication(ctx, call(clientId, { contactId }));
  const before = { at: Date.now() - 9 * HOUR, subject: "Before" };
  await createCommunication(ctx, call(clientId, before));
  expect(await subjects(ctx, clientId)).toEqual(["Prices", "Before"]);
  expect(await getCommunication(ctx, id)).toMatchObject({
    contact: "Ion Ene",
    colleague: "Ana Pop",
  });
});

test("a meeting may lie ahead; what was said was said, and all that is wrong is named at once", async () => {
  const { ctx, clientId, contactId } = await withClient();
  const at = Date.now() + 24 * HOUR;
  await createCommunication(ctx, call(clientId, { kind: "meeting", at }));
  const other = await createClient(ctx, { name: "Other" });
  await expect(createCommunication(ctx, call(other.id, { at, contactId }))).rejects.toMatchObject({
    code: "invalid",
    fields: { at: ["errors.future"], contactId: ["errors.unknownContact"] },
  });
  const { id } = await createCommunication(ctx, call(clientId, { kind: "meeting", at }));
  await expect(updateCommunication(ctx, { id, kind: "call" })).rejects.toMatchObject({
    fields: { at: ["errors.future"] },
  });
});

test("it keeps its contact when she is gone", async () => {
  const { ctx, clientId, contactId } = await withClient();
  const { id } = await createCommunication(ctx, call(clientId, { contactId }));
  await deleteContact(ctx, contactId);
  await updateCommunication(ctx, { id, subject: "Terms", contactId });
  expect(await getCommunication(ctx, id)).toMatchObject({ contact: "Ion Ene", subject: "Terms" });
});

test("each change is taken back", async () => {
  const { ctx, clientId } = await withClient();
  const undo = async ({ operation }: { operation: number | null }) =>
    undoOperation(ctx, operation ?? 0);
  const made = await createCommunication(ctx, call(clientId));
  await undo(await updateCommunication(ctx, { id: made.id, version: 1, subject: "Terms" }));
  expect(await subjects(ctx, clientId)).toEqual(["Prices"]);
  await undo(await deleteCommunication(ctx, made.id));
  expect(await subjects(ctx, clientId)).toEqual(["Prices"]);
  await undo(made);
  expect(await subjects(ctx, clientId)).toEqual([]);
});

test("one writes only where one sees, and only who may", async () => {
  const { ctx, clientId } = await withClient();
  const { id } = await createCommunication(ctx, call(clientId));
  const sales = await testUser(ctx.db, "sales");
  const viewer = await testUser(ctx.db, "viewer");
  const hidden = { code: "not_found" };
  await expect(createCommunication(sales, call(clientId))).rejects.toMatchObject(hidden);
  await expect(updateCommunication(sales, { id, subject: "x" })).rejects.toMatchObject(hidden);
  await expect(deleteCommunication(sales, id)).rejects.toMatchObject(hidden);
  expect(await subjects(sales, clientId)).toEqual([]);
  expect(await subjects(viewer, clientId)).toEqual(["Prices"]);
  await expect(deleteCommunication(viewer, id)).rejects.toMatchObject({ code: "forbidden" });
});

test("a form holds the time as the workspace's clocks show it", async () => {
  const { ctx, clientId, contactId } = await withClient();
  const at = Date.UTC(2026, 0, 31, 13, 45);
  const { id } = await createCommunication(ctx, call(clientId, { at, contactId }));
  const values = communicationValues(await getCommunication(ctx, id), ZONE);
  expect(values.at).toBe("2026-01-31T15:45");
  expect(communicationForm(ZONE).parse(values)).toMatchObject({ at, contactId, withWhom: null });
  const empty = communicationForm(ZONE).safeParse({ ...newCommunication(ZONE), at: "" });
  expect(empty.error?.issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([
    "at: errors.moment",
    "subject: errors.required",
  ]);
});
