import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Db } from "@/db/client";
import { bulkClients } from "@/lib/clients/bulk";
import { getClient } from "@/lib/clients/record";
import { findOrCreateGroup } from "@/lib/groups/mutations";
import { systemContext } from "@/lib/system-context";
import { expect, faults, test } from "./fixtures";

test.setTimeout(60_000); // each makes a page and more of clients, and chooses them all

const list = (company: string) => `/admin/clients?q=${encodeURIComponent(company)}`;
const bar = (page: Page) => page.getByRole("region", { name: "Selected rows" });
const dialog = (page: Page) => page.getByRole("dialog");
const groupsOf = async (db: Db, id = 0) =>
  (await getClient(systemContext(db), id)).groups.map(({ name }) => name);

/** Opens the list, chooses the page and then all that match. */
async function chooseAll(page: Page, company: string, count: number) {
  await page.goto(list(company));
  await page.getByRole("checkbox", { name: "Select all rows on this page" }).check();
  await expect(bar(page).getByText("25 selected")).toBeVisible();
  await bar(page)
    .getByRole("button", { name: `Select all ${count} that match` })
    .click();
  await expect(bar(page).getByText(`${count} selected`)).toBeVisible();
}

test("all that match get one group in place of theirs, after a warning, and Undo gives theirs back", async ({
  admin,
  db,
  makeClients,
  company,
}) => {
  const ctx = systemContext(db);
  const old = await findOrCreateGroup(ctx, { name: `Old of ${company}` });
  const vip = await findOrCreateGroup(ctx, { name: `VIP of ${company}` });
  const made = await makeClients(27, "admin", { groupIds: [old.id] });
  await chooseAll(admin, company, 27);
  await bar(admin).getByRole("button", { name: "Groups" }).click();
  await expect(dialog(admin).getByText("27 clients").first()).toBeVisible();
  await expect(dialog(admin).getByRole("listitem")).toHaveCount(10);
  await expect(dialog(admin).getByText("and 17 more")).toBeVisible();
  await dialog(admin).getByRole("radio", { name: "Replace all" }).check();
  await dialog(admin).getByRole("button", { name: "Groups" }).click();
  await admin.getByRole("option", { name: vip.name }).click();
  await admin.keyboard.press("Escape");
  await expect(
    dialog(admin).getByText(
      `Replaces all groups of 27 clients with ${vip.name}. Groups they have now are taken off.`,
    ),
  ).toBeVisible();
  expect(await faults(admin)).toEqual([]);
  await dialog(admin).getByRole("button", { name: "Change 27 clients" }).click();
  await expect(admin.getByText("Groups of 27 clients changed")).toBeVisible();
  expect(await groupsOf(db, made[26]?.id)).toEqual([vip.name]);
  await admin.getByRole("button", { name: "Undo" }).first().click();
  await expect.poll(() => groupsOf(db, made[26]?.id)).toEqual([old.name]);
});

test("by keyboard alone: the page, all that match, and their owner", async ({
  admin,
  db,
  makeClients,
  company,
}) => {
  test.setTimeout(90_000);
  const made = await makeClients(26);
  await admin.goto(list(company));
  await expect(async () => {
    await admin.keyboard.press("Control+a"); // until the page's script is there to hear it
    await expect(bar(admin)).toBeVisible({ timeout: 500 });
  }).toPass();
  await admin.keyboard.press("Control+a");
  const offer = bar(admin).getByRole("button", { name: "Select all 26 that match" });
  await expect(offer).toBeFocused();
  await admin.keyboard.press("Enter");
  await expect(bar(admin).getByText("26 selected")).toBeVisible();
  await bar(admin).getByRole("button", { name: "Owner" }).press("Enter");
  await dialog(admin).getByRole("combobox", { name: "Owner" }).press("Enter");
  await admin.keyboard.type("sales");
  await admin.keyboard.press("Enter");
  await expect(
    dialog(admin).getByText("sales person becomes the owner of 26 clients."),
  ).toBeVisible();
  await dialog(admin).getByRole("button", { name: "Change 26 clients" }).press("Enter");
  await expect(admin.getByText("Owner of 26 clients changed")).toBeVisible();
  const owned = await getClient(systemContext(db), made[25]?.id ?? 0);
  expect(owned.owner?.name).toBe("sales person");
});

test("rows that vanished meanwhile are left out, and it is said why", async ({
  admin,
  db,
  makeClients,
  company,
}) => {
  const made = await makeClients(26);
  await chooseAll(admin, company, 26);
  await bulkClients(systemContext(db), "delete", [made[0]?.id ?? 0]);
  await bar(admin).getByRole("button", { name: "Deactivate" }).click();
  await expect(dialog(admin).getByText("Makes 26 clients inactive.")).toBeVisible();
  await dialog(admin).getByRole("button", { name: "Deactivate 26 clients" }).click();
  await expect(
    admin.getByText("25 clients deactivated, 1 skipped: No longer there (1)"),
  ).toBeVisible();
});

test("a few rows get a field; what can't be kept is said in its place", async ({
  admin,
  db,
  makeClients,
  company,
}) => {
  const [first, second] = await makeClients(3);
  await admin.goto(list(company));
  for (const one of [first, second])
    await admin.getByRole("checkbox", { name: `Select ${one?.name}` }).check();
  await bar(admin).getByRole("button", { name: "More" }).click();
  await admin.getByRole("menuitem", { name: "Change a field" }).click();
  await dialog(admin).getByRole("combobox", { name: "Field" }).click();
  await admin.getByRole("option", { name: "Website" }).click();
  const value = dialog(admin).getByRole("textbox", { name: "New value" });
  await value.fill("no address");
  await dialog(admin).getByRole("button", { name: "Change 2 clients" }).click();
  await expect(dialog(admin).getByText(/^Write a web address/)).toBeVisible();
  await value.fill("acme.ro");
  await dialog(admin).getByRole("button", { name: "Change 2 clients" }).click();
  await expect(admin.getByText("Field of 2 clients changed")).toBeVisible();
  expect((await getClient(systemContext(db), first?.id ?? 0)).website).toBe("https://acme.ro");
});

test("all that match leave as a file with the columns of the list", async ({
  admin,
  makeClients,
  company,
}) => {
  await makeClients(26);
  await chooseAll(admin, company, 26);
  const saved = admin.waitForEvent("download");
  await bar(admin).getByRole("button", { name: "Export CSV" }).click();
  const lines = readFileSync(await (await saved).path(), "utf8")
    .trimEnd()
    .split("\r\n");
  expect(lines).toHaveLength(27);
  expect(lines[0]).toBe("\uFEFF#,Name,Primary contact,E-mail,Phone,Status,Groups,Owner,Created");
  expect(new Set(lines.slice(1).map((line) => line.split(",")[1])).size).toBe(26);
  const refused = await admin.request.get("/admin/clients/export?filter=colour:is:red");
  expect(refused.status()).toBe(422);
  expect(await refused.text()).toContain("filter can’t be applied");
});

test("on a phone the bar scrolls, and the page is chosen in it", async ({
  admin,
  makeClients,
  company,
}) => {
  test.setTimeout(90_000);
  await makeClients(26);
  await admin.setViewportSize({ width: 390, height: 844 });
  await admin.goto(list(company));
  await admin.getByRole("checkbox", { name: `Select ${company} 01` }).check();
  await bar(admin).getByRole("button", { name: "Select the whole page" }).click();
  await bar(admin).getByRole("button", { name: "Select all 26 that match" }).click();
  expect(await faults(admin)).toEqual([]);
  await bar(admin).getByRole("button", { name: "Delete" }).click();
  await expect(dialog(admin).getByText("Moves 26 clients to the trash.")).toBeVisible();
  expect(await faults(admin)).toEqual([]);
  const width = await admin.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
  await dialog(admin).getByRole("button", { name: "Delete 26 clients" }).click();
  await expect(admin.getByText("26 clients deleted")).toBeVisible();
  await admin.getByRole("button", { name: "Undo" }).first().click();
  await expect(admin.getByRole("checkbox", { name: `Select ${company} 01` })).toBeVisible();
});
