import type { Page } from "@playwright/test";
import { contextOfEmail } from "@/lib/users/user-context";
import { expect, faults } from "./fixtures";
import { test } from "./own-workspace";
import { emailOf } from "./people";
import { openTab } from "./record-page";

test.describe.configure({ mode: "default" }); // they share a workspace

const details = (page: Page) => page.getByRole("region", { name: "More details" });
const nameOf = (page: Page) => page.getByRole("textbox", { name: "Name", exact: true });
const save = (page: Page) => page.getByRole("button", { name: "Save changes" }).click();
const saved = (page: Page) =>
  expect(page.getByText("Saved", { exact: true }).first()).toBeVisible();
/** Sound to axe, and nothing scrolls sideways. */
async function expectFits(page: Page) {
  expect(await faults(page)).toEqual([]);
  const { scrollWidth, clientWidth } = await page
    .locator("html")
    .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}

const levels = ["Gold", "Silver"].map((label) => ({ label }));

test("a new client begins with the defaults, asks for what is required, and shows what it has", async ({
  admin,
  makeFields,
  company,
}) => {
  await makeFields(
    { name: `Level ${company}`, type: "choice", choices: levels, defaultValue: "Silver" },
    { name: `Size ${company}`, type: "number", required: true, help: "In people." },
    { name: `Until ${company}`, type: "date" },
    { name: `News ${company}`, type: "checkbox" },
    { name: `Trades ${company}`, type: "multi", choices: [{ label: "Food" }, { label: "Energy" }] },
    { name: `Portal ${company}`, type: "link" },
  );
  await admin.goto("/admin/clients/new");
  const size = admin.getByLabel(`Size ${company}`);
  await expect(admin.getByLabel(`Level ${company}`)).toHaveValue("Silver");
  await expect(size).toHaveAccessibleDescription("In people.");
  await expect(size).toHaveAttribute("inputmode", "decimal");
  await nameOf(admin).fill(company);
  await admin.getByRole("button", { name: "Create client" }).click();
  await expect(size).toBeFocused();
  await expect(size).toHaveAccessibleDescription(/can’t be empty/);

  await size.fill("a lot");
  await admin.getByRole("button", { name: "Create client" }).click();
  await expect(size).toHaveAccessibleDescription(/such as 1234.5/);
  await size.fill("12500,5");
  await admin.getByLabel(`Until ${company}`).fill("2027-03-31");
  await admin.getByLabel(`News ${company}`).selectOption("No");
  await admin.getByLabel(`Portal ${company}`).fill("portal.example.com/in");
  await admin.getByRole("button", { name: `Trades ${company}` }).press("Enter");
  await admin.keyboard.type("ener");
  await admin.keyboard.press("Enter");
  await admin.keyboard.press("Escape");
  await expect(admin.getByRole("button", { name: "Remove Energy" })).toBeVisible();
  await admin.getByRole("button", { name: "Create client" }).click();
  await expect(admin).toHaveURL(/\/admin\/clients\/\d+$/);
  for (const said of ["Silver", "12,500.5", "31 Mar 2027", "No", "Energy"])
    await expect(details(admin).getByText(said, { exact: true })).toBeVisible();
  const link = details(admin).getByRole("link", { name: /^portal.example.com\/in/ });
  await expect(link).toHaveAttribute("href", "https://portal.example.com/in");
  await expect(link).toHaveAttribute("rel", /noopener/);
  await openTab(admin, "Profile");
  await expect(size).toHaveValue("12500.5");
});

test("an edit is saved by key, undone, and an answer can be taken back", async ({
  admin,
  makeFields,
  makeClients,
  company,
}) => {
  const [news, nick] = await makeFields(
    { name: `News ${company}`, type: "checkbox" },
    { name: `Nick ${company}`, type: "text" },
  );
  const custom = { [String(news)]: "yes", [String(nick)]: "Chestnut" };
  const [client] = await makeClients(1, "admin", { custom });
  await admin.goto(`/admin/clients/${client?.id}/profile`);
  await expect(async () => {
    await admin.getByLabel(`Nick ${company}`).fill("Walnut"); // until the page's script is there
    await expect(admin.getByText("Unsaved changes")).toBeVisible({ timeout: 500 });
  }).toPass();
  await admin.getByLabel(`News ${company}`).selectOption("Not set");
  await admin.keyboard.press("Control+s");
  await saved(admin);
  await expect(admin.getByRole("button", { name: "Save changes" })).toHaveCount(0);
  await openTab(admin, "Overview");
  await expect(details(admin).getByText("Walnut")).toBeVisible();
  await expect(details(admin).getByText(`News ${company}`)).toHaveCount(0);
  await admin.getByRole("button", { name: "Undo" }).first().click();
  await expect(details(admin).getByText("Chestnut")).toBeVisible();
  await openTab(admin, "Profile");
  await expect(admin.getByLabel(`Nick ${company}`)).toHaveValue("Chestnut");
  await expect(admin.getByLabel(`News ${company}`)).toHaveValue("1");
});

test("an archived choice stays where it is, and cannot be chosen anew", async ({
  admin,
  makeFields,
  makeClients,
  company,
}) => {
  const [id] = await makeFields({ name: company, type: "choice", choices: levels });
  const [had] = await makeClients(1, "admin", { custom: { [String(id)]: "Gold" } });
  await admin.goto("/admin/clients/fields");
  await admin.getByRole("button", { name: company, exact: true }).click();
  await admin.getByRole("button", { name: "Archive Gold" }).click();
  await admin.getByRole("button", { name: "Save" }).click();
  await expect(admin.getByRole("dialog")).toHaveCount(0);

  await admin.goto(`/admin/clients/${had?.id}/profile`);
  await expect(admin.getByLabel(company).locator(":checked")).toHaveText("Gold (archived)");
  await admin.getByLabel("City", { exact: true }).fill("Cluj");
  await save(admin);
  await saved(admin);
  await openTab(admin, "Overview");
  await expect(details(admin).getByText("Gold", { exact: true })).toBeVisible();
  await admin.goto("/admin/clients/new");
  await expect(admin.getByLabel(company).getByRole("option")).toHaveText(["Not set", "Silver"]);
});

test("of two people who fill in one field, the second chooses and loses nothing", async ({
  as,
  makeFields,
  makeClients,
  company,
}) => {
  test.setTimeout(60_000); // two people
  const [level, until] = await makeFields(
    { name: `Level ${company}`, type: "choice", choices: levels },
    { name: `Until ${company}`, type: "date" },
  );
  const custom = { [String(level)]: "Gold", [String(until)]: "2027-01-31" };
  const [client] = await makeClients(1, "admin", { custom });
  const [first, second] = [await as("admin"), await as("manager")];
  for (const page of [first, second]) await page.goto(`/admin/clients/${client?.id}/profile`);
  await first.getByLabel(`Until ${company}`).fill("2028-01-31");
  await save(first);
  await saved(first);
  await second.getByLabel(`Until ${company}`).fill("2029-01-31");
  await second.getByLabel(`Level ${company}`).selectOption("Silver");
  await save(second);
  const dialog = second.getByRole("dialog");
  for (const words of ["31 Jan 2027", "31 Jan 2028", "31 Jan 2029", "Silver", `Level ${company}`])
    await expect(dialog.getByText(words).first()).toBeVisible();
  await dialog.getByLabel(/31 Jan 2028/).check();
  await dialog.getByRole("button", { name: "Save with these choices" }).click();
  await expect(dialog).toHaveCount(0);
  await second.reload();
  await expect(second.getByLabel(`Until ${company}`)).toHaveValue("2028-01-31");
  await expect(second.getByLabel(`Level ${company}`)).toHaveValue("Silver");
});

test("a viewer reads it all in words, on a phone, in Romanian", async ({
  as,
  db,
  makeFields,
  makeClients,
  company,
  baseURL,
}) => {
  const [news, until, size, portal] = await makeFields(
    { name: `Știri ${company}`, type: "checkbox" },
    { name: `Până la ${company}`, type: "date" },
    { name: `Mărime ${company}`, type: "number" },
    { name: `Portal ${company}`, type: "link" },
  );
  const custom = {
    ...{ [String(news)]: "1", [String(until)]: "2027-01-31", [String(size)]: "12500.5" },
    [String(portal)]: `example.com/${"long-".repeat(30)}`,
  };
  const manager = await contextOfEmail(db, emailOf("manager"), "screen");
  const managerIds = [manager?.actor.id];
  const [client] = await makeClients(1, "admin", { custom, managerIds });
  const page = await as("viewer");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.context().addCookies([{ name: "language", value: "ro", url: String(baseURL) }]);
  await page.goto(`/admin/clients/${client?.id}`);
  const details = page.getByRole("region", { name: "Alte detalii" });
  for (const said of ["Da", "31 ian. 2027", "12.500,5"])
    await expect(details.getByText(said, { exact: true })).toBeVisible();
  const people = page.getByRole("region", { name: "Colegi responsabili" });
  await expect(people.getByText(/^din \d/)).toBeVisible();
  await expectFits(page);
  await page.goto(`/admin/clients/${client?.id}/profile`);
  await expect(page.getByRole("heading", { name: "Alte detalii" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Colegi responsabili" })).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await expectFits(page);
});

test("the form with every kind of field is sound to axe, and nothing scrolls sideways", async ({
  admin,
  makeFields,
  makeClients,
  company,
}) => {
  test.setTimeout(90_000);
  const many = Array.from({ length: 14 }, (_, i) => ({ label: `Choice ${i}` }));
  const ids = await makeFields(
    ...(["text", "number", "date", "checkbox", "link"] as const).map((type) => ({
      ...{ name: `${type} ${company}`, type },
      ...{ required: true, help: "What to write here." },
    })),
    { name: `one ${company}`, type: "choice", choices: levels, required: true },
    { name: `many ${company}`, type: "choice", choices: many },
    { name: `several ${company}`, type: "multi", choices: levels, required: true },
  );
  const [client] = await makeClients(1, "admin", { custom: { [String(ids[7])]: "Gold, Silver" } });
  await admin.goto(`/admin/clients/${client?.id}/profile`);
  await admin.getByLabel(`text ${company}`).fill("x");
  await admin.getByLabel(`text ${company}`).fill("");
  await admin.getByLabel("City", { exact: true }).fill("Cluj");
  await save(admin);
  await expect(admin.getByLabel(`text ${company}`)).toHaveAttribute("aria-invalid", "true");
  for (const width of [1440, 390]) {
    await admin.setViewportSize({ width, height: 844 });
    await expectFits(admin);
  }
});
