import type { Page } from "@playwright/test";
import { sql } from "drizzle-orm";
import { bookkeep } from "@/lib/history/bookkeeping";
import { createToken } from "@/lib/tokens/mutations";
import { contextOfEmail } from "@/lib/users/user-context";
import { test as base, expect, faults } from "./fixtures";
import { emailOf } from "./people";

/** Makes a token of the administrator, called as the company is; answers its number. */
const test = base.extend<{ ownToken: () => Promise<number> }>({
  ownToken: async ({ db, company }, use) =>
    use(async () => {
      const ctx = await contextOfEmail(db, emailOf("admin"), "screen");
      if (!ctx) throw new Error("There is no administrator.");
      const { id } = await createToken(ctx, { name: company, userId: ctx.actor.id ?? 0 });
      return id;
    }),
});

const TOKENS = "/admin/api/api_management";
const row = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name });
const box = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });
const undo = (page: Page) => page.getByRole("button", { name: "Undo" }).first().click();

async function choose(page: Page, name: string, deed: string) {
  await row(page, name)
    .getByRole("button", { name: /^Actions/ })
    .first()
    .click();
  await page.getByRole("menuitem", { name: deed }).click();
}

async function openForm(page: Page) {
  await page.goto(TOKENS);
  await page.getByRole("button", { name: "New token" }).first().click();
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
}

test("an administrator makes a token that only reads, and sees its secret once", async ({
  admin,
  company,
}) => {
  await admin.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openForm(admin);
  await admin.getByLabel("Last day").fill("2020-01-01");
  await admin.getByLabel("Calls allowed").fill("many");
  for (const one of ["Customers", "Contacts"])
    for (const verb of ["Get", "Search"]) await box(admin, `${one}: ${verb}`).uncheck();
  await admin.getByRole("button", { name: "Create token" }).click();
  const dialog = admin.getByRole("dialog");
  for (const refusal of ["can’t be empty", "day has passed", "least one right", "whole number"])
    await expect(dialog.locator("[data-tone=error]", { hasText: refusal })).toBeVisible();

  await admin.getByLabel("Name", { exact: true }).fill(company);
  await admin.getByLabel("Last day").fill("2099-12-31");
  await expect(admin.getByLabel("Calls allowed")).toHaveValue("many");
  await admin.getByLabel("Calls allowed").fill("30");
  await box(admin, "Customers: Get").check();
  await admin.getByRole("button", { name: "Create token" }).click();

  const secret = admin.getByLabel("Token", { exact: true });
  await expect(secret).toHaveValue(/^clt_[\w-]{43}$/);
  await expect(admin.getByLabel("Try it in a terminal", { exact: true })).toHaveValue(
    new RegExp(`^curl -H "authtoken: ${await secret.inputValue()}" http.+/api/customers$`),
  );
  await admin.getByRole("button", { name: "Copy: Token" }).click();
  await expect(admin.getByRole("button", { name: "Copied: Token" })).toBeVisible();
  const copied = await admin.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await secret.inputValue());
  await admin.getByRole("button", { name: "Done" }).click();
  const made = row(admin, company);
  for (const words of ["Ada Admin", "customers: get", "30 in 60 s", "31 Dec 2099", "Active"])
    await expect(made).toContainText(words);
  await admin.reload();
  await expect(made).toBeVisible();
  await expect(admin.getByText(/clt_[\w-]{20}/)).toHaveCount(0);
});

test("a token is edited, given a new secret and revoked, and all of it taken back", async ({
  admin,
  company,
  ownToken,
}) => {
  test.setTimeout(90_000); // three undos, one after the other
  await ownToken();
  await admin.goto(TOKENS);
  await choose(admin, company, "Edit");
  await admin.getByLabel("Rights").selectOption("Only these");
  await box(admin, "Contacts: Get").uncheck();
  await box(admin, "Contacts: Search").uncheck();
  await admin.getByRole("switch", { name: "Unlimited" }).check();
  await expect(admin.getByLabel("Calls allowed")).toBeDisabled();
  await admin.getByRole("button", { name: "Save" }).click();
  await expect(row(admin, company)).toContainText("customers: get, search");
  await expect(row(admin, company)).toContainText("Unlimited");
  await undo(admin);
  await expect(row(admin, company)).toContainText("All of the owner’s");

  await choose(admin, company, "New secret");
  await expect(admin.getByLabel("Token", { exact: true })).toHaveValue(/^clt_/);
  await admin.getByRole("button", { name: "Done" }).click();
  await expect(row(admin, company)).toHaveCount(2);
  await expect(row(admin, company).first()).toContainText("Active");
  await expect(row(admin, company).last()).toContainText("Revoked");

  await choose(admin, company, "Revoke");
  await expect(row(admin, company).filter({ hasText: "Revoked" })).toHaveCount(2);
  await expect(admin.getByText(`Token ${company} revoked`)).toBeVisible();
  await undo(admin);
  await expect(row(admin, company).filter({ hasText: "Active" })).toHaveCount(1);
});

test("a token is made by keyboard alone", async ({ admin, company }) => {
  await admin.goto(TOKENS);
  const opener = admin.getByRole("button", { name: "New token" }).first();
  await opener.focus();
  await expect(async () => {
    await admin.keyboard.press("Enter"); // until the page's script is there to hear it
    await expect(admin.getByRole("dialog")).toBeVisible({ timeout: 500 });
  }).toPass();
  await admin.keyboard.type(company);
  await admin.keyboard.press("Tab");
  await expect(admin.getByRole("combobox", { name: "Owner" })).toBeFocused();
  await admin.keyboard.press("Enter");
  await admin.keyboard.type("manager");
  await admin.keyboard.press("Enter");
  await expect(admin.getByRole("combobox", { name: "Owner" })).toContainText("manager person");
  await box(admin, "Customers: Create").focus();
  await admin.keyboard.press("Space");
  await admin.keyboard.press("Tab");
  await expect(box(admin, "Customers: Update")).toBeFocused();
  await admin.keyboard.press("Enter");
  await expect(admin.getByLabel("Token", { exact: true })).toBeFocused();
  await admin.keyboard.press("Escape");
  await expect(admin.getByRole("dialog")).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(row(admin, company)).toContainText("manager person");
  await expect(row(admin, company)).toContainText("customers: get, search, create");
});

test("what holds for all tokens is changed and taken back", async ({
  admin,
  company,
  ownToken,
}) => {
  await ownToken();
  await admin.goto(TOKENS);
  const settings = admin.getByRole("button", { name: "Settings", exact: true });
  await settings.click();
  await expect(admin.getByRole("switch", { name: /^Accept tokens/ })).toBeChecked();
  await admin.getByLabel("Calls allowed").fill("");
  await admin.getByRole("button", { name: "Save" }).click();
  await expect(admin.getByText("Write a whole number.")).toBeVisible();
  await admin.getByLabel("Calls allowed").fill("590");
  await admin.getByRole("button", { name: "Save" }).click();
  const shown = row(admin, company).getByTitle(/: 590 in 60 s$/);
  await expect(shown).toHaveText("Default");
  await expect(admin.getByText("API settings saved")).toBeVisible();
  await undo(admin);
  await expect(row(admin, company).getByTitle(/: 600 in 60 s$/)).toBeVisible();
});

test("the log shows what programs asked, of all or of one token, page by page", async ({
  admin,
  company,
  ownToken,
  db,
}) => {
  const id = await ownToken();
  const call = (status: number) =>
    sql`insert into request_log (at, token_id, method, path, status, ms, address)
      values (${Date.now()}, ${id}, 'GET', ${`/api/customers/${status}`}, ${status}, 12.4, '10.1.2.3')`;
  await bookkeep(db, (w) => w.send(...Array.from({ length: 52 }, (_, i) => call(200 + i))));

  await admin.goto(TOKENS);
  await choose(admin, company, "Requests");
  await expect(admin.getByText(`Token: ${company}`)).toBeVisible();
  await expect(row(admin, "/api/customers/251")).toContainText("12 ms");
  await expect(row(admin, company)).toHaveCount(50);
  await admin.getByRole("link", { name: "Older" }).click();
  await expect(row(admin, company)).toHaveCount(2);
  await expect(admin.getByText(`Token: ${company}`)).toBeVisible();
  await admin.getByRole("link", { name: "Newest" }).click();
  await expect(row(admin, company)).toHaveCount(50);
  await admin.getByRole("link", { name: "Show the requests of all tokens" }).click();
  await expect(admin).toHaveURL(/\/requests$/);
  await expect(admin.getByText(`Token: ${company}`)).toHaveCount(0);
});

for (const theme of ["light", "dark"]) {
  test(`dialogs and lists are sound to axe in the ${theme} theme`, async ({
    admin,
    company,
    ownToken,
  }) => {
    test.setTimeout(180_000);
    await ownToken();
    await admin
      .context()
      .addCookies([{ name: "theme", value: theme, url: String(process.env.E2E_URL) }]);
    await openForm(admin);
    expect(await faults(admin), "the form").toEqual([]);
    await admin.getByRole("button", { name: "Create token" }).click();
    await expect(admin.getByLabel("Name", { exact: true })).toHaveAttribute("aria-invalid", "true");
    expect(await faults(admin), "a refusal").toEqual([]);
    await admin.getByLabel("Name", { exact: true }).fill(`${company} ${theme}`);
    await admin.getByRole("button", { name: "Create token" }).click();
    await expect(admin.getByLabel("Token", { exact: true })).toBeFocused();
    expect(await faults(admin), "the secret").toEqual([]);
    await admin.getByRole("button", { name: "Done" }).click();
    await admin.getByRole("button", { name: "Settings", exact: true }).click();
    await expect(admin.getByRole("dialog")).toBeVisible();
    expect(await faults(admin), "the settings").toEqual([]);
    for (const address of [TOKENS, `${TOKENS}/requests`]) {
      await admin.goto(address);
      await expect(admin.getByRole("main")).toBeVisible();
      expect(await faults(admin), address).toEqual([]);
    }
  });
}

test("who may not manage users finds nothing there", async ({ as }) => {
  const page = await as("sales");
  for (const address of [TOKENS, `${TOKENS}/requests`])
    expect((await page.goto(address))?.status()).toBe(404);
  await page.goto("/admin/clients");
  await expect(page.getByRole("link", { name: "API", exact: true })).toHaveCount(0);
});
