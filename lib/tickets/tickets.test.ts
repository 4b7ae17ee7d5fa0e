import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { createClient } from "../clients/mutations";
import { addContact, deleteContact } from "../contacts/mutations";
import { contactInput } from "../contacts/schema";
import type { Context } from "../context";
import { undoOperation } from "../history/undo";
import { createProject, deleteProject } from "../projects/mutations";
import { testContext, testUser } from "../testing";
import { createTicket, deleteTicket, updateTicket } from "./mutations";
import { getTicket, listClientTickets, listTickets, walkTickets } from "./queries";
import { ticketInput, ticketUpdate } from "./schema";

let ctx: Context;
let clientId: number;

beforeEach(async () => {
  ctx = await testContext("support");
  clientId = (await createClient(await testUser(ctx.db, "manager"), { name: "Acme" })).id;
});

const add = (subject: string, more: object = {}, who = ctx) =>
  createTicket(who, ticketInput.parse({ clientId, subject, ...more }));
const subjects = async (asked: object = {}, who = ctx) =>
  (await listClientTickets(who, { clientId, ...asked })).rows.map(({ subject }) => subject);
const undo = ({ operation }: { operation: number | null }) => undoOperation(ctx, operation ?? 0);

/** A contact of a client, as a manager adds her. */
const person = async (ofClient = clientId) =>
  addContact(
    await testUser(ctx.db, "manager"),
    contactInput.parse({ clientId: ofClient, firstName: "Maria", lastName: "Anders" }),
  );

test("a schema's answer may be asked again", () => {
  const input = ticketInput.parse({ clientId: 1, subject: " Printer ", text: "", priority: "low" });
  expect(input).toEqual({ clientId: 1, subject: "Printer", text: null, priority: "low" });
  expect(ticketInput.parse(input)).toEqual(input);
  const update = ticketUpdate.parse({ id: 1, status: "closed", contactId: null });
  expect(ticketUpdate.parse(update)).toEqual(update);
});

test("a ticket is open and can wait as long as most, and names who has to do with it", async () => {
  const contact = await person();
  const project = await createProject(ctx, { clientId, name: "Site" });
  const { id } = await add("Printer", {
    contactId: contact.id,
    assigneeId: ctx.actor.id,
    projectId: project.id,
    text: "It is on fire",
  });
  expect(await getTicket(ctx, id)).toMatchObject({
    status: "open",
    priority: "medium",
    contact: { id: contact.id, name: "Maria Anders" },
    assignee: { id: ctx.actor.id, name: "support" },
    project: { id: project.id, name: "Site" },
    text: "It is on fire",
    closedAt: null,
    replies: 0,
  });
  await deleteProject(ctx, project.id);
  expect((await getTicket(ctx, id)).project).toBeNull();
});

test("closing says when, reopening takes that back, and the history calls both so", async () => {
  const { id } = await add("Printer");
  const before = Date.now();
  await updateTicket(ctx, { id, status: "closed" });
  const { closedAt } = await getTicket(ctx, id);
  expect(closedAt).toBeGreaterThanOrEqual(before);
  await updateTicket(ctx, { id, status: "closed", subject: "The printer" });
  expect((await getTicket(ctx, id)).closedAt).toBe(closedAt);
  const reopened = await updateTicket(ctx, { id, status: "open" });
  expect((await getTicket(ctx, id)).closedAt).toBeNull();
  await undo(reopened);
  expect(await getTicket(ctx, id)).toMatchObject({ status: "closed", closedAt });
  await updateTicket(ctx, { id, status: "answered" });
  await updateTicket(ctx, { id, status: "onHold" });
  await deleteTicket(ctx, id);
  const kinds = await ctx.db.rows<{ kind: string }>(
    sql`select kind from operations where kind like 'ticket.%' order by id`,
  );
  expect(kinds.map(({ kind }) => kind.replace("ticket.", ""))).toEqual([
    ...["create", "close", "update", "reopen", "reopen", "update", "delete"],
  ]);
  const made = await add("Done before", { status: "closed" });
  expect((await getTicket(ctx, made.id)).closedAt).toBeGreaterThanOrEqual(before);
});

test("all that is not there, or is another client's, is named at once", async () => {
  const manager = await testUser(ctx.db, "manager");
  const other = (await createClient(manager, { name: "Other" })).id;
  const theirs = await person(other);
  const project = await createProject(ctx, { clientId: other, name: "Theirs" });
  const wrong = { contactId: theirs.id, assigneeId: 99, projectId: project.id };
  const fields = {
    contactId: ["errors.unknownContact"],
    assigneeId: ["errors.unknownUser"],
    projectId: ["errors.unknownProject"],
  };
  await expect(add("Printer", wrong)).rejects.toMatchObject({ code: "invalid", fields });
  const { id } = await add("Printer");
  await expect(updateTicket(ctx, { id, ...wrong })).rejects.toMatchObject({ fields });
});

test("who left since may stay on a ticket", async () => {
  const contact = await person();
  const { id } = await add("Printer", { contactId: contact.id });
  await deleteContact(await testUser(ctx.db, "manager"), contact.id);
  await updateTicket(ctx, { id, contactId: contact.id, priority: "high" });
  expect((await getTicket(ctx, id)).contact?.name).toBe("Maria Anders");
});

test("a stale change is refused with the ticket as it is", async () => {
  const { id } = await add("Printer");
  await updateTicket(ctx, { id, version: 1, priority: "high" });
  await expect(updateTicket(ctx, { id, version: 1, priority: "low" })).rejects.toMatchObject({
    code: "conflict",
    data: { current: { priority: "high" } },
  });
});

test("everything is taken back by undo", async () => {
  const made = await add("Printer");
  const { id } = made;
  await undo(await updateTicket(ctx, { id, subject: "Scanner", priority: "urgent" }));
  expect(await getTicket(ctx, id)).toMatchObject({ subject: "Printer", priority: "medium" });
  const deleted = await deleteTicket(ctx, id);
  expect(await subjects()).toEqual([]);
  await undo(deleted);
  expect(await subjects()).toEqual(["Printer"]);
  await undo(made);
  expect(await subjects()).toEqual([]);
});

test("who sees the client sees its tickets, and nobody else does", async () => {
  const { id } = await add("Printer");
  const viewer = await testUser(ctx.db, "viewer");
  expect(await subjects({}, viewer)).toEqual(["Printer"]);
  await expect(add("Mine", {}, viewer)).rejects.toMatchObject({ code: "forbidden" });
  const stranger = await testUser(ctx.db, "sales");
  expect(await subjects({}, stranger)).toEqual([]);
  expect(await listTickets(stranger, { page: 1, perPage: 9 })).toEqual({ rows: [], total: 0 });
  const nobody = { code: "not_found" };
  await expect(getTicket(stranger, id)).rejects.toMatchObject(nobody);
  await expect(add("Mine", {}, stranger)).rejects.toMatchObject(nobody);
  await expect(updateTicket(stranger, { id, status: "closed" })).rejects.toMatchObject(nobody);
  await expect(deleteTicket(stranger, id)).rejects.toMatchObject(nobody);
});

describe("a list", () => {
  test("has the last first, of the states and the project that one asks for", async () => {
    const project = await createProject(ctx, { clientId, name: "Site" });
    await add("One");
    await add("Two", { projectId: project.id });
    await add("Three", { status: "closed" });
    expect(await subjects()).toEqual(["Three", "Two", "One"]);
    expect(await subjects({ statuses: ["closed"] })).toEqual(["Three"]);
    expect(await subjects({ projectId: project.id })).toEqual(["Two"]);
  });

  test("of all clients comes by number, in pages and in batches", async () => {
    const ids: number[] = [];
    for (const subject of ["Țeavă spartă", "Scanner", "Printer"]) ids.push((await add(subject)).id);
    const page = await listTickets(ctx, { page: 2, perPage: 2 });
    expect(page).toMatchObject({ total: 3, rows: [{ id: ids[2], subject: "Printer" }] });
    const found = await listTickets(ctx, { page: 1, perPage: 9, q: "teava" });
    expect(found).toMatchObject({ total: 1, rows: [{ id: ids[0] }] });
    const walked: number[] = [];
    for await (const batch of walkTickets(ctx, { statuses: ["open"], limit: 2 }))
      walked.push(...batch.map(({ id }) => id));
    expect(walked).toEqual(ids.slice(0, 2));
  });
});
