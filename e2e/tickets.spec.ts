import { updateClient } from "@/lib/clients/mutations";
import { createGroup } from "@/lib/groups/mutations";
import { createProject } from "@/lib/projects/mutations";
import { createTicket, updateTicket } from "@/lib/tickets/mutations";
import { replyToTicket } from "@/lib/tickets/reply-mutations";
import { expect, faults } from "./fixtures";
import { choose, form, row, test, undo, wake } from "./tickets-page";

test("a ticket is put down by keys alone, and opened", async ({ admin, clientId }) => {
  await admin.goto(`/admin/clients/${clientId}/tickets`);
  const add = form(admin, "Add ticket");
  await wake(admin, "c", add.getByLabel("Subject"));
  await admin.keyboard.insertText("Printer on fire");
  await add.getByLabel("Priority").selectOption("Urgent");
  await add.getByLabel("What it is about").fill("Smoke, too.");
  await admin.keyboard.press("Control+Enter");
  await expect(row(admin, "Printer on fire")).toContainText("Urgent");
  expect(await faults(admin)).toEqual([]);

  await row(admin, "Printer on fire").getByRole("link", { name: "Printer on fire" }).focus();
  await admin.keyboard.press("Enter");
  await expect(admin.getByRole("heading", { name: "Printer on fire" })).toBeVisible();
  const said = admin.getByRole("region", { name: "Conversation" });
  await expect(said).toContainText("Smoke, too.");
});

test("a ticket is answered and closed without touching the mouse", async ({
  admin,
  clientId,
  colleague,
}) => {
  const asked = { clientId, subject: "Printer on fire", text: "Smoke, too." };
  const { id } = await createTicket(colleague, asked);
  await admin.goto(`/admin/clients/${clientId}/tickets/${id}`);
  const said = admin.getByRole("region", { name: "Conversation" });
  const box = admin.getByLabel("Your reply");
  await wake(admin, "r", box);
  await admin.keyboard.press("Control+Enter");
  await expect(admin.getByText("This can’t be empty.")).toBeVisible();
  await admin.keyboard.insertText("Is it plugged in?");
  await admin.keyboard.press("Control+Enter");
  await expect(said.getByRole("listitem").filter({ hasText: "Is it plugged in?" })).toBeVisible();
  await expect(box).toHaveValue("");
  await expect(box).toBeFocused();
  await admin.keyboard.insertText("It was the cable.");
  await admin.keyboard.press("Control+Shift+Enter");
  await expect(admin.getByRole("button", { name: "State: Closed" })).toBeVisible();
  await expect(admin.getByRole("button", { name: "Reply and close" })).toHaveCount(0);
  await admin.reload();
  await expect(said.getByRole("listitem")).toHaveText([/Smoke/, /plugged in/, /the cable/]);
  expect(await faults(admin)).toEqual([]);
});

test("its state is changed at once and taken back; the words of a contact are hers", async ({
  admin,
  clientId,
  colleague,
}) => {
  const { id } = await createTicket(colleague, { clientId, subject: "Scanner" });
  await admin.goto(`/admin/clients/${clientId}/tickets/${id}`);
  const state = (word: string) => admin.getByRole("button", { name: `State: ${word}` });
  await state("Open").click();
  await admin.getByRole("menuitemradio", { name: "On hold" }).click();
  await expect(state("On hold")).toBeVisible();
  await undo(admin, "The ticket is now: On hold");
  await expect(state("Open")).toBeVisible();

  await admin.getByLabel("Who says it").selectOption("Maria Anders");
  await admin.getByLabel("Your reply").fill("It works again.");
  await admin.getByRole("button", { name: "Reply", exact: true }).click();
  const reply = row(admin, "It works again.");
  await expect(reply).toContainText("Maria Anders");
  await expect(reply).toContainText("Client");

  await choose(admin, "the reply of Maria Anders", "Edit");
  await form(admin, "Edit the reply of Maria Anders").getByRole("textbox").fill("It works.");
  await admin.keyboard.press("Control+Enter");
  await expect(row(admin, "It works.")).toContainText("edited");
  await choose(admin, "the reply of Maria Anders", "Delete");
  await expect(row(admin, "It works.")).toHaveCount(0);
  await undo(admin, "Reply deleted");
  await expect(row(admin, "It works.")).toBeVisible();
});

test("at its side stands what else goes on with the client, each leading there", async ({
  admin,
  clientId,
  colleague,
  company,
}) => {
  const vip = await createGroup(colleague, { name: `VIP ${company}`, discountBp: 250 });
  const ids = { groupIds: [vip.id], portalManagerIds: [Number(colleague.actor.id)] };
  await updateClient(colleague, { id: clientId, ...ids });
  const project = await createProject(colleague, { clientId, name: "Web shop" });
  await createProject(colleague, { clientId, name: "Done long ago", status: "finished" });
  const other = await createTicket(colleague, { clientId, subject: "Scanner" });
  const closed = await createTicket(colleague, { clientId, subject: "Closed before" });
  await updateTicket(colleague, { id: closed.id, status: "closed" });
  const { id } = await createTicket(colleague, { clientId, subject: "Printer" });
  await admin.goto(`/admin/clients/${clientId}/tickets/${id}`);
  const strip = admin.getByRole("complementary", { name: "Support strip" });
  const leads = (name: string) => strip.getByRole("link", { name, exact: true });
  const home = `/admin/clients/${clientId}`;
  await expect(leads("Web shop")).toHaveAttribute("href", `${home}/projects/${project.id}`);
  await expect(leads("Scanner")).toHaveAttribute("href", `${home}/tickets/${other.id}`);
  await expect(leads(`VIP ${company}`)).toHaveAttribute("href", new RegExp(`group:any:${vip.id}$`));
  await expect(strip).toContainText("2.5%");
  await expect(strip).toContainText(colleague.actor.name);
  for (const gone of ["Done long ago", "Closed before", "Printer", "Overdue"])
    await expect(strip).not.toContainText(gone);
});

test("a ticket is deleted from its own page, and brought back from the list", async ({
  admin,
  clientId,
  colleague,
}) => {
  const { id } = await createTicket(colleague, { clientId, subject: "Scanner" });
  await admin.goto(`/admin/clients/${clientId}/tickets/${id}`);
  await choose(admin, "Scanner", "Delete");
  await expect(admin).toHaveURL(`/admin/clients/${clientId}/tickets`);
  await expect(admin.getByText("No tickets yet")).toBeVisible();
  await undo(admin, "Ticket «Scanner» deleted");
  await expect(row(admin, "Scanner")).toBeVisible();
});

test("who only reads sees the conversation and is offered nothing; a stranger sees no page", async ({
  as,
  clientId,
  colleague,
}) => {
  const { id } = await createTicket(colleague, { clientId, subject: "Scanner" });
  await replyToTicket(colleague, { ticketId: id, text: "Is it plugged in?" });
  const viewer = await as("viewer");
  await viewer.goto(`/admin/clients/${clientId}/tickets/${id}`);
  await expect(row(viewer, "Is it plugged in?")).toBeVisible();
  await expect(viewer.getByLabel("Your reply")).toHaveCount(0);
  await expect(viewer.getByRole("button", { name: /Edit|Actions for|State/ })).toHaveCount(0);
  const stranger = await as("sales");
  const answer = await stranger.goto(`/admin/clients/${clientId}/tickets/${id}`);
  expect(answer?.status()).toBe(404);
});

test("on a phone in the dark, in Romanian, nothing stands over another", async ({
  as,
  clientId,
  colleague,
}) => {
  const { id } = await createTicket(colleague, {
    clientId,
    subject: "Imprimanta de la etajul doi scoate fum și miroase a ars de ieri dimineață",
    priority: "urgent",
    text: "Veniți repede.",
  });
  const page = await as("support");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: "dark" });
  await page
    .context()
    .addCookies([{ name: "language", value: "ro", url: String(process.env.E2E_URL) }]);
  await page.goto(`/admin/clients/${clientId}/tickets/${id}`);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await wide()).toBeLessThanOrEqual(390);
  expect(await faults(page)).toEqual([]);
});
