import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { openTab } from "./record-page";

const list = (q: string) => `/admin/clients?q=${encodeURIComponent(q)}`;
const row = (page: Page, name = "") => page.getByRole("row").filter({ hasText: name });
const nameOf = (page: Page) => page.getByRole("textbox", { name: "Name", exact: true });
const undo = (page: Page) => page.getByRole("button", { name: "Undo" }).first().click();

test("staff create a client, find it by its contact, and take it back", async ({
  admin,
  company,
}) => {
  await admin.goto("/admin/clients/new");
  await admin.getByRole("button", { name: "Create client" }).click();
  await expect(nameOf(admin)).toHaveAttribute("aria-invalid", "true");

  await nameOf(admin).fill(company);
  await admin.getByLabel("Fiscal code").fill("RO14399841");
  await nameOf(admin).focus();
  await expect(admin.getByText(/check digit|control digit|checksum/i).first()).toBeVisible();
  await admin.getByLabel("First name").fill("Ștefania");
  await admin.getByLabel("Last name").fill(company.slice(0, 12));
  await admin.getByRole("button", { name: "Create client" }).click();
  await expect(admin).toHaveURL(/\/admin\/clients\/\d+$/);
  await expect(admin.getByRole("heading", { name: company }).first()).toBeVisible();
  const address = admin.url();
  await undo(admin);
  await expect(admin.getByText("This client is deleted")).toBeVisible();
  await admin.goto(list(`stefania ${company.slice(0, 12)}`));
  await expect(admin.getByRole("link", { name: company })).toHaveCount(0);
  await admin.goto(address);
  await admin.getByRole("button", { name: "Restore" }).first().click();
  await expect(admin.getByText("This client is deleted")).toHaveCount(0);
  await admin.goto(list(`stefania ${company.slice(0, 12)}`));
  await expect(admin.getByRole("link", { name: company })).toHaveCount(1);
});

test("a second client with one fiscal code is made only when the person says so", async ({
  admin,
  makeClients,
  company,
}) => {
  const code = `99${Date.now()}`.slice(0, 10);
  const [first] = await makeClients(1, "admin", { fiscalCode: code });
  await admin.goto("/admin/clients/new");
  await nameOf(admin).fill(`${company} twin`);
  await admin.getByLabel("Fiscal code").fill(code);
  await admin.getByRole("button", { name: "Create client" }).click();
  await expect(admin.getByRole("link", { name: first?.name })).toBeVisible();
  await admin.getByRole("button", { name: "Create anyway" }).click();
  await expect(admin).toHaveURL(/\/admin\/clients\/\d+$/);
});

test("an edit is saved, undone, and put back from the history", async ({ admin, makeClients }) => {
  const [client] = await makeClients(1, "admin", { city: "Iași" });
  await admin.goto(`/admin/clients/${client?.id}/profile`);
  const city = admin.getByLabel("City", { exact: true });
  await city.fill("Cluj");
  await admin.getByRole("button", { name: "Save changes" }).click();
  await expect(admin.getByText("Saved", { exact: true })).toBeVisible();
  await undo(admin);
  await expect(city).toHaveValue("Iași");

  await city.fill("Brașov");
  await admin.keyboard.press("Control+s");
  await expect(admin.getByRole("button", { name: "Save changes" })).toHaveCount(0);
  await openTab(admin, "History");
  await expect(admin).toHaveURL(/\/history$/);
  await admin
    .getByRole("button", { name: /^Put this back/ })
    .first()
    .click();
  await expect(admin.getByText("Put back", { exact: true })).toBeVisible();
  await admin.goto(`/admin/clients/${client?.id}/profile`);
  await expect(city).toHaveValue("Iași");
});

test("of two people who edit one client, the second chooses and loses nothing", async ({
  as,
  makeClients,
}) => {
  const [client] = await makeClients(1, "admin", { city: "Iași", zip: "700001" });
  const [first, second] = [await as("admin"), await as("admin")];
  for (const page of [first, second]) await page.goto(`/admin/clients/${client?.id}/profile`);

  await first.getByLabel("City", { exact: true }).fill("Cluj");
  await first.getByLabel("Phone", { exact: true }).first().fill("0740 000 001");
  await first.getByRole("button", { name: "Save changes" }).click();
  await expect(first.getByText("Saved", { exact: true })).toBeVisible();

  await second.getByLabel("City", { exact: true }).fill("Brașov");
  await second.getByLabel("Postal code", { exact: true }).first().fill("500001");
  await second.getByRole("button", { name: "Save changes" }).click();
  const dialog = second.getByRole("dialog");
  for (const value of ["Iași", "Brașov", "Cluj", "0740 000 001", "500001"]) {
    await expect(dialog.getByText(value).first()).toBeVisible();
  }
  await dialog.getByRole("button", { name: "Save with these choices" }).click();
  await expect(dialog).toHaveCount(0);
  await second.reload();
  await expect(second.getByLabel("City", { exact: true })).toHaveValue("Brașov");
  await expect(second.getByLabel("Postal code", { exact: true }).first()).toHaveValue("500001");
  await expect(second.getByLabel("Phone", { exact: true }).first()).toHaveValue("0740 000 001");
});

test("thirty are deleted at once, and one click brings them back", async ({
  admin,
  makeClients,
  company,
}) => {
  await makeClients(30);
  await admin.goto(`${list(company)}&limit=100`);
  await admin.getByRole("checkbox", { name: "Select all rows on this page" }).check();
  await expect(admin.getByText("30 selected").first()).toBeVisible();
  await admin.getByRole("button", { name: "Delete" }).click();
  await expect(admin.getByText("30 clients deleted")).toBeVisible();
  await expect(row(admin, company)).toHaveCount(0);
  await undo(admin);
  await expect(row(admin, company)).toHaveCount(30);
});

test("status changes by its switch, deletion by the row's menu, and the trash restores", async ({
  admin,
  makeClients,
  company,
}) => {
  const [client] = await makeClients(1);
  await admin.goto(list(company));
  await row(admin, client?.name).getByRole("switch").click();
  await expect(admin.getByText(`${client?.name} deactivated`)).toBeVisible();
  await row(admin, client?.name).hover();
  await row(admin, client?.name)
    .getByRole("button", { name: /^Actions/ })
    .click();
  await admin.getByRole("menuitem", { name: "Delete" }).click();
  await expect(row(admin, client?.name)).toHaveCount(0);
  await admin.goto("/admin/clients/trash");
  await admin.getByRole("button", { name: `Restore ${client?.name}` }).click();
  await expect(row(admin, client?.name)).toHaveCount(0);
  await admin.goto(list(company));
  await expect(row(admin, client?.name)).toHaveCount(1);
});

test("the selection leaves as CSV, and formulas leave harmless", async ({
  admin,
  makeClients,
  company,
}) => {
  await makeClients(2, "admin", { city: "=HYPERLINK(1)" });
  const all = await admin.request.get(`/admin/clients/export?q=${encodeURIComponent(company)}`);
  const text = await all.text();
  expect(text.trim().split("\r\n")).toHaveLength(3);
  expect(text).toContain("'=HYPERLINK(1)");
});

test("the list is used by keyboard alone", async ({ admin, makeClients, company }) => {
  await makeClients(3);
  await admin.goto("/admin/clients");
  await expect(async () => {
    await admin.keyboard.press("/"); // until the page's script is there to hear it
    await expect(admin.getByRole("searchbox")).toBeFocused({ timeout: 500 });
  }).toPass();
  await admin.keyboard.type(company);
  await expect(row(admin, company)).toHaveCount(3);
  await admin.keyboard.press("Escape");
  await admin.goto(list(company));
  await expect(async () => {
    await admin.keyboard.press("j");
    await expect(admin.locator("[data-row-link]:focus")).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await admin.keyboard.press("x");
  await admin.keyboard.press("j");
  await admin.keyboard.press("x");
  await expect(admin.getByText("2 selected").first()).toBeVisible();
  await admin.keyboard.press("Enter");
  await expect(admin).toHaveURL(/\/admin\/clients\/\d+/);
  await admin.goto("/admin/clients");
  await expect(async () => {
    await admin.keyboard.press("c");
    await expect(admin).toHaveURL(/\/admin\/clients\/new/, { timeout: 500 });
  }).toPass();
  await nameOf(admin).focus();
  await admin.keyboard.type(`${company} typed`);
  await admin.keyboard.press("Control+Enter");
  await expect(admin).toHaveURL(/\/admin\/clients\/\d+$/);
});

test("search forgives marks, case and typing errors", async ({ admin, makeClients, company }) => {
  await makeClients(1, "admin", { legalName: `Bólido ${company}` });
  for (const q of [`BOLIDO ${company}`, company.replace("Zefir", "Zefri")]) {
    await admin.goto(list(q));
    await expect(admin.getByRole("link", { name: company })).toHaveCount(1);
  }
});

test("an action of somebody signed out does nothing", async ({ admin, makeClients, company }) => {
  const [client] = await makeClients(1);
  await admin.goto(list(company));
  const cookies = await admin.context().cookies();
  await admin.context().clearCookies({ name: "next-auth.session-token" });
  await row(admin, client?.name).getByRole("switch").click();
  await expect(admin).toHaveURL(/\/login/);
  await admin.context().addCookies(cookies);
  await admin.goto(list(company));
  await expect(row(admin, client?.name).getByRole("switch")).toBeChecked();
});
