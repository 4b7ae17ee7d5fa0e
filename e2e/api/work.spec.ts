import { systemContext } from "@/lib/system-context";
import { replyToTicket } from "@/lib/tickets/reply-mutations";
import { expect, test } from "./record-fixtures";

test("a project is added, read, changed and deleted", async ({ call, add, post, put }) => {
  const clientid = await add();
  const sent = { clientid, name: "New website", start_date: "2026-01-10", deadline: "31.12.2026" };
  const made = await post("/api/projects", { ...sent, project_members: [1] });
  expect(made).toMatchObject({ status: 200, json: { message: "Project Added Successfully" } });
  const path = `/api/projects/${made.json.id}`;
  const { json: row } = await call(path);
  expect(row).toEqual({
    id: String(made.json.id),
    clientid,
    name: "New website",
    status: "1",
    status_name: "not_started",
    start_date: "2026-01-10",
    deadline: "2026-12-31",
    date_finished: "",
    project_created: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    datecreated: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    description: "",
    project_members: [{ staff_id: "1", name: "Ada Admin" }],
  });
  expect((await put(path, row)).status).toBe(200);
  expect((await call(path)).json).toEqual(row);
  await put(path, { status: "5", description: "Done" });
  const { json: done } = await call(path);
  expect(done).toMatchObject({ status: "5", description: "Done", name: "New website" });
  expect(done.date_finished).toMatch(/^\d{4}-\d\d-\d\d$/);
  await put(path, { status: "in_progress", project_members: "" });
  expect((await call(path)).json).toMatchObject({ status: "2", project_members: [] });
  expect((await call(path, { method: "DELETE" })).status).toBe(200);
  expect((await call(path)).status).toBe(404);
  expect((await call(`/api/delete${path.slice(4)}`, { method: "DELETE" })).status).toBe(404);
});

test("a ticket is added, read with its replies, changed and deleted", async ({
  call,
  add,
  post,
  put,
  db,
}) => {
  const userid = await add();
  const person = { customer_id: userid, firstname: "Ana", lastname: "Pop", email: "a@b.example" };
  const contact = await post("/api/contacts", person);
  const project = await post("/api/projects", { clientid: userid, name: "Door" });
  const made = await post("/api/tickets", {
    userid,
    contactid: contact.json.id,
    subject: "The door is locked",
    message: "Since Monday",
    priority: "high",
    assigned: "1",
    project_id: project.json.id,
  });
  expect(made).toMatchObject({ status: 200, json: { message: "Ticket Added Successfully" } });
  const id = String(made.json.id);
  const path = `/api/tickets/${id}`;
  const { json: row } = await call(path);
  expect(row).toEqual({
    ticketid: id,
    id,
    userid,
    contactid: String(contact.json.id),
    subject: "The door is locked",
    message: "Since Monday",
    status: "1",
    status_name: "open",
    priority: "3",
    priority_name: "high",
    assigned: "1",
    project_id: String(project.json.id),
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    replies: [],
  });
  expect((await put(path, row)).status).toBe(200);
  await replyToTicket(systemContext(db), { ticketId: Number(id), text: "We come" });
  const changed = await put(path, { status: "5", assigned: "0", project_id: "" });
  expect(changed.status, changed.text).toBe(200);
  const { json: after } = await call(path);
  expect(after).toMatchObject({
    status: "5",
    assigned: "0",
    project_id: "0",
    contactid: row.contactid,
  });
  expect(after.replies).toEqual([expect.objectContaining({ message: "We come" })]);
  const [listed] = (await call(`/api/tickets?userid=${userid}`)).json;
  expect(listed).not.toHaveProperty("replies");
  const cut = await call(`${path}?fields=subject`);
  expect(cut.json).toEqual({ subject: "The door is locked" });
  expect((await call(path, { method: "DELETE" })).status).toBe(200);
  expect((await call(path)).status).toBe(404);
});

test("the wrong fields of both are named at once", async ({ post, put, add }) => {
  const project = {
    clientid: 999999999,
    name: "",
    status: "9",
    start_date: "x",
    deadline: {},
    description: [],
    project_members: "x",
  };
  const ticket = {
    userid: 999999999,
    contactid: "x",
    subject: " ",
    message: {},
    status: "9",
    priority: "9",
    assigned: "x",
    project_id: -1,
  };
  for (const [path, wrong] of [
    ["/api/projects", project],
    ["/api/tickets", ticket],
  ] as const) {
    const { status, json } = await post(path, wrong);
    expect(status, path).toBe(422);
    expect(Object.keys(json.errors).sort()).toEqual(Object.keys(wrong).sort());
  }
  const id = await add();
  const nobody = { contactid: 999999999, assigned: 999999999, project_id: 999999999 };
  const unknown = await post("/api/tickets", { userid: id, subject: "x", ...nobody });
  expect(Object.keys(unknown.json.errors).sort()).toEqual(Object.keys(nobody).sort());
  const days = { start_date: "2026-02-02", deadline: "2026-02-01", project_members: [999999999] };
  const order = await post("/api/projects", { clientid: id, name: "x", ...days });
  expect(Object.keys(order.json.errors).sort()).toEqual(["deadline", "project_members"]);
  const { json } = await post("/api/projects", { clientid: id, name: "x" });
  const moved = await put(`/api/projects/${json.id}`, { clientid: 1 });
  expect(Object.keys(moved.json.errors)).toEqual(["clientid"]);
});
