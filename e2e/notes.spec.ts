import type { Page } from "@playwright/test";
import { addContact } from "@/lib/contacts/mutations";
import { contactInput } from "@/lib/contacts/schema";
import { dayOf, plusDays } from "@/lib/days";
import { contextOfEmail } from "@/lib/users/user-context";
import { expect, faults, test } from "./fixtures";
import { emailOf } from "./people";

const rows = (page: Page) => page.locator("main [data-row-id]");
const titles = (page: Page) => page.locator("main [data-row-link]");
const form = (page: Page, name: string | RegExp) => page.getByRole("form", { name });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const undo = (page: Page) => page.getByRole("button", { name: "Undo" }).first().click();

async function choose(page: Page, name: string | RegExp, item: string) {
  await page.getByRole("button", { name }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Opens the form that adds by its key, as soon as the page listens. */
async function startAdding(page: Page, name: string) {
  await expect(async () => {
    await page.keyboard.press("c");
    await expect(form(page, name)).toBeVisible({ timeout: 500 });
  }).toPass();
}

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

test("a call is written down, and what can’t be so is said at its field", async ({
  admin,
  db,
  makeClients,
}) => {
  const clientId = (await makeClients(1))[0]?.id ?? 0;
  const manager = await contextOfEmail(db, emailOf("manager"), "screen");
  if (!manager) throw new Error("There is no manager.");
  const person = { clientId, firstName: "Ion", lastName: "Ene", email: "ion@acme.ro" };
  await addContact(manager, contactInput.parse(person));
  await admin.goto(`/admin/clients/${clientId}/communications`);
  await startAdding(admin, "Add communication");
  const adding = form(admin, "Add communication");
  await adding.getByLabel("Subject").fill("Prices");
  await adding.getByLabel("When").fill("2099-01-31T10:00");
  await adding.getByRole("combobox", { name: "Contact" }).click();
  await admin.getByRole("option", { name: "Ion Ene" }).click();
  await adding.getByRole("button", { name: "Add" }).click();
  await expect(adding.getByText("This can’t lie ahead")).toBeVisible();
  await expect(adding.getByLabel("When")).toBeFocused();
  await expect(adding.getByLabel("Subject")).toHaveValue("Prices");
  await adding.getByLabel("When").fill("2026-01-31T10:00");
  await admin.keyboard.press("Control+Enter");
  await expect(rows(admin)).toContainText(["Prices"]);
  await expect(rows(admin).first()).toContainText("To Ion Ene");
  await expect(rows(admin).first()).toContainText("31 Jan 2026, 10:00");
  expect(await faults(admin)).toEqual([]);

  await choose(admin, "Actions for Prices", "Edit");
  const editing = form(admin, "Edit Prices");
  await editing.getByLabel("Kind").selectOption("Meeting");
  await expect(editing.getByLabel("Direction")).toHaveCount(0);
  await editing.getByLabel("When").fill("2099-01-31T10:00");
  await editing.getByRole("button", { name: "Save" }).click();
  await expect(rows(admin).first()).toContainText("With Ion Ene");
});

const MAIL = [
  "From: Ion Ene <ion@acme.ro>",
  "Subject: Offer",
  "Message-ID: <1@acme.ro>",
  "Date: Thu, 26 Nov 2020 10:15:00 +0200",
  "",
  Array.from({ length: 9 }, (_, i) => `Line ${i}`).join("\r\n"),
].join("\r\n");

test("a mail is read from its file once; another file says what it is not", async ({
  admin,
  makeClients,
}) => {
  const [client] = await makeClients(1);
  await admin.goto(`/admin/clients/${client?.id}/communications`);
  const file = (name: string, text: string) => ({ name, mimeType: "", buffer: Buffer.from(text) });
  const choosing = async (...files: ReturnType<typeof file>[]) => {
    const chooser = admin.waitForEvent("filechooser", { timeout: 1_000 });
    await button(admin, "Add from a file (.eml)").click();
    await (await chooser).setFiles(files);
  };
  await expect(() => choosing(file("offer.eml", MAIL))).toPass();
  await expect(titles(admin)).toHaveText(["Offer"]);
  await expect(rows(admin).first()).toContainText("From Ion Ene <ion@acme.ro>");
  await rows(admin).getByRole("button", { name: "Show all" }).click();
  await expect(rows(admin).getByRole("button", { name: "Show less" })).toBeVisible();

  await choosing(file("again.eml", MAIL), file("picture.eml", "\u0089PNG"));
  await expect(admin.getByText("again.eml: This e-mail is here already: «Offer».")).toBeVisible();
  await expect(admin.getByText("picture.eml: This file holds no e-mail.")).toBeVisible();
  await expect(titles(admin)).toHaveText(["Offer"]);

  const dropped = await admin.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text.replace("<1@", "<2@").replace("Offer", "Dropped")], "b.eml"));
    return data;
  }, MAIL);
  const section = admin.getByRole("region", { name: "Communications" });
  await section.dispatchEvent("dragover", { dataTransfer: dropped });
  await expect(admin.getByText("Drop e-mails here")).toBeVisible();
  await section.dispatchEvent("drop", { dataTransfer: dropped });
  await expect(titles(admin)).toHaveText(["Dropped", "Offer"]);
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
