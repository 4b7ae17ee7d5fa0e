import { expect, test } from "vitest";
import { archiveField, createField } from "../fields/mutations";
import { findOrCreateGroup } from "../groups/mutations";
import { listClientChanges } from "../history/queries";
import { createNote, deleteNote } from "../notes/mutations";
import { createProject } from "../projects/mutations";
import { createTask } from "../tasks/mutations";
import { testContext, testUser } from "../testing";
import { createTicket, updateTicket } from "../tickets/mutations";
import { bulkClients } from "./bulk";
import { changeNames } from "./change-names";
import { createClient, updateClient } from "./mutations";
import { clientInput, clientUpdate } from "./schema";
import { touched } from "./touched";

async function history() {
  const ctx = await testContext("admin");
  const ana = await testUser(ctx.db, "sales", "Ana Pop");
  const group = await findOrCreateGroup(ctx, { name: "VIP" });
  const contact = { firstName: "Ion", lastName: "Ene", position: null, email: null, phone: null };
  const input = clientInput.parse({ name: "One", primaryContact: contact });
  const { id } = await createClient(ctx, input);
  const change = { ownerId: ana.actor.id, groupIds: [group.id] };
  await updateClient(ctx, clientUpdate.parse({ id, ...change }));
  await bulkClients(ctx, "delete", [id]);
  return { ctx, ana, group, id, rows: (await listClientChanges(ctx, id)).rows };
}

test("a history's numbers get their names: colleagues, groups, contacts", async () => {
  const { ctx, ana, group, rows } = await history();
  const names = await changeNames(ctx, rows);
  expect(names.users.get(ana.actor.id ?? 0)).toBe("Ana Pop");
  expect(names.groups.get(group.id)).toBe("VIP");
  expect([...names.contacts.values()]).toEqual(["Ion Ene"]);
});

test("a history names the fields of values that are gone, and archived fields", async () => {
  const ctx = await testContext("admin");
  const choices = [{ label: "Gold" }];
  const { id: level } = await createField(ctx, { name: "Level", type: "choice", choices });
  const { id } = await createClient(ctx, clientInput.parse({ name: "One" }));
  await updateClient(ctx, clientUpdate.parse({ id, custom: { [level]: "Gold" } }));
  await updateClient(ctx, clientUpdate.parse({ id, custom: { [level]: null } }));
  await archiveField(ctx, level, true);
  const { rows } = await listClientChanges(ctx, id);
  const { custom } = await changeNames(ctx, rows);
  const [removed, made] = rows.map(({ entityId }) => custom.get(entityId));
  expect(made).toMatchObject({ name: "Level", choices: [{ id: 1, label: "Gold" }] });
  expect(removed).toEqual(made);
});

test("a history names notes and tasks, of those that are gone too, and whom they speak of", async () => {
  const { ctx, ana, id } = await history();
  await bulkClients(ctx, "restore", [id]);
  const note = await createNote(ctx, { clientId: id, text: "Careful" });
  await deleteNote(ctx, note.id);
  const task = await createTask(ctx, { clientId: id, title: "Call", assigneeId: ana.actor.id });
  const { rows } = await listClientChanges(ctx, id);
  const names = await changeNames(ctx, rows);
  expect(names.records.get(`notes ${note.id}`)).toBe("Careful");
  expect(names.records.get(`tasks ${task.id}`)).toBe("Call");
  expect(names.users.get(ana.actor.id ?? 0)).toBe("Ana Pop");
  const stranger = await testUser(ctx.db, "sales", "Dan");
  expect((await changeNames(stranger, rows)).records.size).toBe(0);
});

test("a history names projects and tickets, and the members and the project that a change speaks of", async () => {
  const { ctx, ana, id } = await history();
  await bulkClients(ctx, "restore", [id]);
  const memberIds = [Number(ana.actor.id)];
  const project = await createProject(ctx, { clientId: id, name: "Site", memberIds });
  const ticket = await createTicket(ctx, { clientId: id, subject: "Printer" });
  await updateTicket(ctx, { id: ticket.id, projectId: project.id });
  const { rows } = await listClientChanges(ctx, id);
  const ofProject = await changeNames(
    ctx,
    rows.filter(({ entity }) => entity === "projects"),
  );
  expect(ofProject.users.get(Number(ana.actor.id))).toBe("Ana Pop");
  const ofTicket = await changeNames(
    ctx,
    rows.filter(({ entity }) => entity === "tickets"),
  );
  expect(ofTicket.records.get(`tickets ${ticket.id}`)).toBe("Printer");
  expect(ofTicket.records.get(`projects ${project.id}`)).toBe("Site");
});

test("one knows who made a client and who touched it last", async () => {
  const { ctx, ana, id } = await history();
  await bulkClients(ctx, "restore", [id]);
  await updateClient(ana, clientUpdate.parse({ id, phone: "0722 123 456" }));
  expect(await touched(ctx, id)).toEqual({
    created: { name: "admin", system: false },
    changed: { name: "Ana Pop", system: false },
  });
});

test("of a client one may not see, nobody is named", async () => {
  const { ctx, id, rows } = await history();
  const stranger = await testUser(ctx.db, "sales", "Dan");
  expect((await changeNames(stranger, rows)).contacts.size).toBe(0);
  expect(await touched(stranger, id)).toEqual({ created: null, changed: null });
});
