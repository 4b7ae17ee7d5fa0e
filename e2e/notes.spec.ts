import { dayOf, plusDays } from "@/lib/days";
import { createTask, updateTask } from "@/lib/tasks/mutations";
import { contextOfEmail } from "@/lib/users/user-context";
import { expect, faults, test } from "./fixtures";
import { emailOf } from "./people";
import { choose, form, rows, startAdding, titles, undo } from "./records-page";

test("notes are written, pinned, edited and deleted, each with a way back", async ({
  admin,
  makeClients,
}) => {
  const [client] = await makeClients(1);
  await admin.goto(`/admin/clients/${client?.id}/notes`);
  await expect(admin.getByText("No notes yet")).toBeVisible();
  await startAdding(admin, "Add note");
  await admin.keyboard.press("Control+Enter");
  await expect(form(admin, "Add note").getByText("This can’t be empty.")).toBeVisible();
  await form(admin, "Add note")
    .getByLabel("Note")
    .fill("Pays **late**\n\n![plan](https://a.ro/p.png)");
  await admin.keyboard.press("Control+Enter");
  await expect(rows(admin)).toHaveCount(1);
  await expect(admin.getByRole("button", { name: "Add note" })).toBeFocused();
  await expect(rows(admin).locator("strong")).toHaveText("late");
  await expect(rows(admin).getByRole("link", { name: "plan" })).toHaveAttribute(
    "href",
    "https://a.ro/p.png",
  );
  await expect(rows(admin).locator("img")).toHaveCount(0);

  await startAdding(admin, "Add note");
  await admin.keyboard.insertText("Second");
  await form(admin, "Add note").getByRole("button", { name: "Add" }).click();
  await expect(rows(admin).first()).toContainText("Second");
  await expect(admin.getByRole("heading", { name: "2 notes" })).toBeVisible();

  await admin.keyboard.press("Escape");
  await titles(admin).last().focus();
  await admin.keyboard.press("p");
  await expect(rows(admin).first()).toContainText("Pays late");
  await expect(rows(admin).first()).toContainText("Pinned");
  expect(await faults(admin)).toEqual([]);

  await titles(admin).last().focus();
  await admin.keyboard.press("e");
  const editing = form(admin, /Edit the note/);
  await expect(editing.getByLabel("Note")).toBeFocused();
  await editing.getByLabel("Note").fill("Third");
  await admin.keyboard.press("Control+Enter");
  await expect(rows(admin).last()).toContainText("Third");
  await expect(titles(admin).last()).toBeFocused();
  await undo(admin);
  await expect(rows(admin).last()).toContainText("Second");

  await titles(admin).last().focus();
  await admin.keyboard.press("Delete");
  await expect(rows(admin)).toHaveCount(1);
  await undo(admin);
  await expect(rows(admin)).toHaveCount(2);
});

test("tasks are added one after the other, done at once, and opened again", async ({
  admin,
  makeClients,
}) => {
  const [client] = await makeClients(1);
  await admin.goto(`/admin/clients/${client?.id}/tasks`);
  await startAdding(admin, "Add task");
  const today = dayOf(Date.now(), "Europe/Bucharest");
  await admin.keyboard.insertText("Call Ana");
  await form(admin, "Add task").getByLabel("Due").fill(plusDays(today, -2));
  await form(admin, "Add task").getByRole("combobox", { name: "Who does it" }).click();
  await admin.getByPlaceholder("Search…").fill("sales");
  await admin.keyboard.press("Enter");
  await form(admin, "Add task").getByLabel("What is to be done").press("Enter");
  await expect(titles(admin)).toHaveText(["Call Ana"]);
  await expect(form(admin, "Add task").getByLabel("What is to be done")).toBeFocused();
  await admin.keyboard.insertText("Send prices");
  await form(admin, "Add task").getByLabel("Due").fill(plusDays(today, 1));
  await admin.keyboard.press("Control+Enter");
  await expect(titles(admin)).toHaveText(["Call Ana", "Send prices"]);
  await admin.keyboard.press("Escape");
  await expect(admin.getByRole("button", { name: "Add task" })).toBeFocused();
  await expect(rows(admin).first()).toContainText("2 days overdue");
  await expect(rows(admin).last()).toContainText("Due tomorrow");
  expect(await faults(admin)).toEqual([]);

  await admin.getByRole("checkbox", { name: "Call Ana: done" }).check();
  await expect(titles(admin)).toHaveText(["Send prices", "Call Ana"]);
  await expect(admin.getByRole("checkbox", { name: "Call Ana: done" })).toBeFocused();
  await expect(admin.getByRole("heading", { name: "1 open · 1 done" })).toBeVisible();
  await undo(admin);
  await expect(titles(admin)).toHaveText(["Call Ana", "Send prices"]);
  await expect(admin.getByRole("checkbox", { name: "Call Ana: done" })).not.toBeChecked();

  await titles(admin).first().focus();
  await admin.keyboard.press("j");
  await expect(titles(admin).last()).toBeFocused();
  await admin.keyboard.press("x");
  await expect(admin.getByRole("checkbox", { name: "Send prices: done" })).toBeChecked();
  await choose(admin, "Actions for Call Ana", "Delete");
  await expect(titles(admin)).toHaveText(["Send prices"]);
});

test("who is too late is told, keeps what she typed, and may put it over what is there", async ({
  admin,
  db,
  makeClients,
}) => {
  const clientId = (await makeClients(1))[0]?.id ?? 0;
  const manager = await contextOfEmail(db, emailOf("manager"), "screen");
  if (!manager) throw new Error("There is no manager.");
  const { id } = await createTask(manager, { clientId, title: "Call", description: "Before" });
  await admin.goto(`/admin/clients/${clientId}/tasks`);
  await expect(async () => {
    await titles(admin).first().focus();
    await admin.keyboard.press("e");
    await expect(form(admin, "Edit Call")).toBeVisible({ timeout: 500 });
  }).toPass();
  const editing = form(admin, /^Edit (Call|Visit)$/); // it goes by what the task is called now
  await editing.getByLabel("What is to be done").fill("Write");
  await updateTask(manager, { id, title: "Visit", description: "Meanwhile" });
  await admin.keyboard.press("Enter");
  await expect(editing.getByText("Somebody changed this in the meantime")).toBeVisible();
  await expect(editing.getByLabel("What is to be done")).toHaveValue("Write");
  await editing.getByRole("button", { name: "Save" }).click();
  await expect(titles(admin)).toHaveText(["Write"]);
  await expect(rows(admin)).toContainText("Meanwhile");

  await titles(admin).first().focus();
  await admin.keyboard.press("e");
  await form(admin, "Edit Write").getByLabel("Details").fill("A long text");
  const asked = admin.waitForEvent("dialog").then((dialog) => dialog.dismiss());
  await admin.keyboard.press("Escape");
  await asked;
  await expect(form(admin, "Edit Write").getByLabel("Details")).toHaveValue("A long text");
});

test("who only reads is offered nothing, and all of it is told in the history", async ({
  admin,
  as,
  makeClients,
}) => {
  const [client] = await makeClients(1);
  await admin.goto(`/admin/clients/${client?.id}/tasks`);
  await startAdding(admin, "Add task");
  await admin.keyboard.insertText("Call Ana");
  await admin.keyboard.press("Enter");
  await expect(titles(admin)).toHaveText(["Call Ana"]);
  await admin.getByRole("checkbox", { name: "Call Ana: done" }).check();
  await expect(rows(admin).first()).toContainText("Done");
  await expect(admin.getByText("0 open · 1 done")).toBeVisible();
  await admin.goto(`/admin/clients/${client?.id}/history`);
  await expect(admin.getByText("finished a task")).toBeVisible();
  await expect(admin.getByText("added a task")).toBeVisible();
  await expect(admin.getByText("Call Ana: Done")).toBeVisible();

  const viewer = await as("viewer");
  await viewer.goto(`/admin/clients/${client?.id}/tasks`);
  await expect(viewer.getByText("Call Ana", { exact: true })).toBeVisible();
  await expect(viewer.getByRole("button", { name: "Add task" })).toHaveCount(0);
  await expect(viewer.getByRole("checkbox")).toBeDisabled();
  await viewer.goto(`/admin/clients/${client?.id}/notes`);
  await expect(viewer.getByText("No notes yet")).toBeVisible();
  expect(await faults(viewer)).toEqual([]);
});
