import type { Page } from "@playwright/test";
import { systemContext } from "@/lib/system-context";
import { createUser } from "@/lib/users/mutations";
import { userInput } from "@/lib/users/schema";
import { test as base, expect, faults } from "./fixtures";

type More = {
  /** Somebody whose views nobody else touches. */
  colleague: (role: "manager" | "viewer") => Promise<Page>;
};

const test = base.extend<More>({
  colleague: async ({ db, as, company }, use) =>
    use(async (role) => {
      const email = `${role}-${company.slice(0, 16).toLowerCase()}@example.com`;
      const person = { email, name: `${role} ${company}`, role };
      await createUser(systemContext(db), userInput.parse(person));
      return as(role, email);
    }),
});

const row = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name });
const views = (page: Page) => page.getByRole("navigation", { name: "Views" });
const found = (company: string, more = "") =>
  `/admin/clients?view=all&filter=name:has:${encodeURIComponent(company)}${more}`;
const step = (page: Page, way: "Next" | "Previous") =>
  page.getByRole("link", { name: `${way} client` });
const heads = async (page: Page) =>
  (await page.getByRole("columnheader").allInnerTexts()).map((text) => text.trim());

test("what somebody filters and orders is kept as a view, changed, discarded and taken back", async ({
  colleague,
  makeClients,
  company,
}) => {
  test.setTimeout(60_000); // many steps
  await makeClients(3);
  const page = await colleague("manager");
  await page.goto(found(company));
  await expect(row(page, company)).toHaveCount(3);
  await page.getByRole("link", { name: "Name", exact: true }).click();
  await expect(row(page, company).first()).toContainText(`${company} 03`);

  await page.getByRole("button", { name: "Save as…" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill(`${company} backwards`);
  await page.getByRole("button", { name: "Create view" }).click();
  await expect(page).toHaveURL(/\/admin\/clients\?view=\d+$/);
  const mine = page.url();
  await expect(views(page).getByRole("link", { name: `${company} backwards` })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await expect(row(page, company).first()).toContainText(`${company} 03`);
  await expect(page.getByRole("link", { name: "Discard" })).toHaveCount(0);

  await page.getByRole("link", { name: "Name", exact: true }).click();
  await expect(row(page, company).first()).toContainText(`${company} 01`);
  await page.getByRole("link", { name: "Discard" }).click();
  await expect(row(page, company).first()).toContainText(`${company} 03`);

  await page.getByRole("link", { name: "Name", exact: true }).click();
  await expect(row(page, company).first()).toContainText(`${company} 01`);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page).toHaveURL(mine);
  await expect(row(page, company).first()).toContainText(`${company} 01`);
  expect(await faults(page)).toEqual([]);

  await page.getByRole("button", { name: `What can be done with the view ${company}` }).click();
  await page.getByRole("menuitem", { name: "Delete view" }).click();
  await expect(views(page).getByRole("link", { name: `${company} backwards` })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(views(page).getByRole("link", { name: `${company} backwards` })).toHaveCount(1);
});

test("a shared view is everybody's; who may not change it has her own columns in it", async ({
  colleague,
  makeClients,
  company,
}) => {
  test.setTimeout(60_000); // two people
  await makeClients(1, "admin", { city: "Iași" });
  const owner = await colleague("manager");
  await owner.goto(found(company));
  await owner.getByRole("button", { name: "Save as…" }).click();
  await owner.getByRole("textbox", { name: "Name" }).fill(`${company} for all`);
  await owner.getByRole("switch", { name: "For everybody" }).check();
  await owner.keyboard.press("Enter");
  await expect(owner).toHaveURL(/view=\d+$/);

  const reader = await colleague("viewer");
  await reader.goto("/admin/clients");
  await views(reader)
    .getByRole("link", { name: `${company} for all` })
    .click();
  await expect(row(reader, company)).toHaveCount(1);
  await reader.getByRole("button", { name: "What can be done with the view" }).click();
  await expect(reader.getByRole("menuitem", { name: "Open the list with it" })).toBeVisible();
  await expect(reader.getByRole("menuitem", { name: "Delete view" })).toHaveCount(0);
  await reader.keyboard.press("Escape");
  await reader.getByRole("button", { name: "Columns" }).click();
  await reader.getByRole("checkbox", { name: "City" }).check();
  await expect(row(reader, company)).toContainText("Iași");
  await reader.keyboard.press("Escape");
  await expect(reader.getByRole("button", { name: "Save", exact: true })).toHaveCount(0);
  await reader.getByRole("button", { name: "Keep for me" }).click();
  await expect(reader).toHaveURL(/view=\d+$/);
  await expect(row(reader, company)).toContainText("Iași");
  await owner.reload();
  await expect(row(owner, company)).not.toContainText("Iași");
});

test("columns are chosen and put in order by keyboard alone, and the address says so", async ({
  admin,
  makeClients,
  company,
}) => {
  await makeClients(1, "admin", { city: "Cluj", fiscalCode: null, website: "zefir.example" });
  await admin.goto(found(company));
  await expect(async () => {
    await admin.getByRole("button", { name: "Columns" }).press("Enter"); // until the script hears it
    await expect(admin.getByRole("checkbox", { name: "City" })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const city = admin.getByRole("checkbox", { name: "City" });
  await city.focus();
  await admin.keyboard.press("Space");
  await expect.poll(() => heads(admin)).toContain("City");
  await admin.getByRole("button", { name: "Move City" }).focus();
  for (let i = 0; i < 7; i++) await admin.keyboard.press("Alt+ArrowUp");
  await admin.keyboard.up("Alt");
  await expect.poll(async () => (await heads(admin)).indexOf("City")).toBeLessThan(5);
  await expect(admin).toHaveURL(/columns=/);
  await admin.getByText("Compact", { exact: true }).click();
  await expect(admin).toHaveURL(/density=compact/);
  const address = admin.url();
  await admin.goto("/admin/clients");
  await admin.goto(address);
  expect(await heads(admin)).toContain("City");
  await expect(admin.getByRole("table", { name: "Clients" })).toHaveAttribute("data-dense", "true");
});

test("a list opens with the view that its reader chose", async ({ colleague }) => {
  const page = await colleague("viewer");
  await page.goto("/admin/clients?view=recent");
  await page.getByRole("button", { name: "What can be done with the view" }).click();
  const kept = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.getByRole("menuitem", { name: "Open the list with it" }).click();
  await kept;
  await page.goto("/admin/clients");
  await expect(views(page).getByRole("link", { name: "Recently changed" })).toHaveAttribute(
    "aria-current",
    "page",
  );
});

test("garbage in an address is said, and the list is there all the same", async ({
  admin,
  makeClients,
  company,
}) => {
  await makeClients(1);
  const garbage = "view=98765&sort=shoe&columns=name,custom.987,city&density=x&after=%00";
  const answer = await admin.goto(
    `/admin/clients?${garbage}&filter=name:has:${encodeURIComponent(company)}`,
  );
  expect(answer?.status()).toBe(200);
  await expect(admin.getByText("This view is no longer there")).toBeVisible();
  await expect(admin.getByText("custom.987")).toBeVisible();
  await expect(row(admin, company)).toHaveCount(1);
});

test("one goes from record to record inside the list, by keys and by mouse, and back", async ({
  admin,
  makeClients,
  company,
}) => {
  await makeClients(3);
  await admin.goto(found(company, "&sort=-name"));
  await row(admin, `${company} 03`).getByRole("link", { name: company }).click();
  await expect(step(admin, "Next")).toHaveAttribute("aria-disabled", "false");
  await expect(admin.getByRole("heading", { name: `${company} 03` }).first()).toBeVisible();
  await admin.keyboard.press("j");
  await expect(admin.getByRole("heading", { name: `${company} 02` }).first()).toBeVisible();
  await expect(step(admin, "Next")).toHaveAttribute("aria-disabled", "false");
  await admin.getByRole("link", { name: "Contacts" }).first().click();
  await expect(admin).toHaveURL(/\/contacts\?view=all/);
  await admin.getByRole("link", { name: "Next client" }).click();
  await expect(admin.getByRole("heading", { name: `${company} 01` }).first()).toBeVisible();
  await expect(admin).toHaveURL(/\/contacts\?view=all/);
  await expect(step(admin, "Previous")).toHaveAttribute("aria-disabled", "false");
  await expect(step(admin, "Next")).toHaveAttribute("aria-disabled", "true");
  await admin.keyboard.press("k");
  await expect(admin.getByRole("heading", { name: `${company} 02` }).first()).toBeVisible();
  expect(await faults(admin)).toEqual([]);
  await admin.getByRole("link", { name: "Back to the list" }).click();
  await expect(row(admin, company)).toHaveCount(3);
});
