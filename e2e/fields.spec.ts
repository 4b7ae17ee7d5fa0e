import type { Page } from "@playwright/test";
import { expect, faults } from "./fixtures";
import { test } from "./own-workspace";

test.describe.configure({ mode: "default" }); // they share a workspace

const FIELDS = "/admin/clients/fields";
const row = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name });
const nameOf = (page: Page) => page.getByRole("textbox", { name: "Name", exact: true });
const undo = (page: Page) => page.getByRole("button", { name: "Undo" }).first().click();
const handle = (page: Page, name: string) =>
  row(page, name).getByRole("button", { name: `Move ${name}` });
const names = (page: Page) => page.locator("[data-order] [data-row-link]");

async function choose(page: Page, name: string, deed: string) {
  await row(page, name).hover();
  await row(page, name)
    .getByRole("button", { name: /^Actions/ })
    .click();
  await page.getByRole("menuitem", { name: deed }).click();
}

const open = (page: Page, name: string) =>
  row(page, name).getByRole("button", { name, exact: true }).click();

test("an empty page offers examples, and one of them becomes a field", async ({
  admin,
  makeFields,
}) => {
  await makeFields();
  await admin.goto(FIELDS);
  await admin.getByRole("button", { name: "Customer level" }).click();
  await expect(nameOf(admin)).toHaveValue("Customer level");
  await admin.getByLabel("Choice 3").fill("Platinum");
  await admin.getByLabel("Add a choice").first().fill("Diamond");
  await admin.keyboard.press("Enter");
  await expect(admin.getByLabel("Choice 4")).toHaveValue("Diamond");
  await admin.getByLabel("Default value").selectOption("Platinum");
  await admin.getByRole("button", { name: "Add field" }).click();
  await expect(row(admin, "Customer level")).toContainText("One choice");

  await open(admin, "Customer level");
  await expect(admin.getByLabel("Default value").locator(":checked")).toHaveText("Platinum");
  await expect(admin.getByLabel("Type")).toBeDisabled();
  await admin.keyboard.press("Escape");
  await undo(admin);
  await expect(admin.getByText("No custom fields yet")).toBeVisible();
});

test("what is wrong with a field is said in place, and what was typed stays", async ({
  admin,
  makeFields,
  company,
}) => {
  await makeFields({ name: company, type: "text" });
  await admin.goto(FIELDS);
  await admin.getByRole("button", { name: "New field" }).click();
  const dialog = admin.getByRole("dialog");
  await nameOf(admin).fill(company.toUpperCase());
  await dialog.getByLabel("Type").selectOption("Several choices");
  await dialog.getByRole("button", { name: "Add field" }).click();
  await expect(dialog.getByText("Add at least one choice.").first()).toBeVisible();
  await dialog.getByLabel("Add a choice").first().fill("Gold");
  await dialog.getByLabel("Add a choice").first().press("Enter");
  await dialog.getByLabel("Add a choice").first().fill("gold");
  await dialog.getByLabel("Add a choice").first().press("Enter");
  await dialog.getByRole("button", { name: "Add field" }).click();
  await expect(dialog.getByText("This choice is in the list twice.").first()).toBeVisible();
  await dialog.getByRole("button", { name: "Remove gold", exact: true }).click();
  await dialog.getByRole("button", { name: "Add field" }).click();
  await expect(dialog.getByText("There is a field of this name already.")).toBeVisible();
  await expect(dialog.getByLabel("Choice 1")).toHaveValue("Gold");
});

test("fields are put in order by keyboard, by menu and by mouse", async ({
  admin,
  makeFields,
  company,
}) => {
  test.setTimeout(60_000); // many pages, one after the other
  const [a, b, c] = ["A", "B", "C"].map((letter) => `${letter} ${company}`) as [
    string,
    string,
    string,
  ];
  await makeFields(...[a, b, c].map((name) => ({ name, type: "text" as const })));
  await admin.goto(FIELDS);
  await handle(admin, a).focus();
  await expect(async () => {
    await admin.keyboard.press("Alt+ArrowDown"); // until the page's script is there to hear it
    await expect(names(admin)).not.toHaveText([a, b, c], { timeout: 500 });
  }).toPass();
  await expect(names(admin)).toHaveText([b, a, c]);
  await expect(handle(admin, a)).toBeFocused();
  await expect(admin.getByText(`${a}: place 2 of 3`)).toBeAttached();
  await expect(admin.getByText("Order of fields saved")).toBeVisible();
  await admin.reload();
  await expect(names(admin)).toHaveText([b, a, c]);

  await choose(admin, c, "Move up");
  await expect(names(admin)).toHaveText([b, c, a]);
  await undo(admin);
  await expect(names(admin)).toHaveText([b, a, c]);

  const from = await handle(admin, c).boundingBox();
  const to = await handle(admin, b).boundingBox();
  if (!from || !to) throw new Error("There are handles.");
  await admin.mouse.move(from.x + 5, from.y + 5);
  await admin.mouse.down();
  await admin.mouse.move(to.x + 5, to.y, { steps: 8 });
  await admin.mouse.up();
  await expect(names(admin)).toHaveText([c, b, a]);
  await expect(admin.getByText("Order of fields saved").first()).toBeVisible();
  await admin.reload();
  await expect(names(admin)).toHaveText([c, b, a]);
});

test("a field is archived with its values, brought back, and nobody else may do that", async ({
  admin,
  as,
  makeFields,
  makeClients,
  company,
}) => {
  test.setTimeout(60_000); // many pages, one after the other
  const [id] = await makeFields({ name: company, type: "text" });
  const [client] = await makeClients(1, "admin", { custom: { [String(id)]: "Chestnut" } });
  await admin.goto(FIELDS);
  await expect(row(admin, company)).toContainText("1");
  await choose(admin, company, "Archive");
  await expect(admin.getByText(`${company} archived. Its values are kept.`)).toBeVisible();
  await expect(row(admin, company)).toHaveCount(0);
  await admin.goto(`/admin/clients/${client?.id}/profile`);
  await expect(admin.getByText("Chestnut")).toHaveCount(0);
  await expect(admin.getByLabel(company)).toHaveCount(0);

  await admin.goto(FIELDS);
  await admin.getByRole("button", { name: `Restore ${company}` }).click();
  await expect(row(admin, company)).toBeVisible();
  await admin.goto(`/admin/clients/${client?.id}/profile`);
  await expect(admin.getByLabel(company)).toHaveValue("Chestnut");

  const sales = await as("sales");
  expect((await sales.goto(FIELDS))?.status()).toBe(404);
  await sales.goto("/admin/clients");
  await expect(sales.getByRole("link", { name: "Trash" })).toBeVisible();
  await expect(sales.getByRole("link", { name: "Custom fields" })).toHaveCount(0);
});

test("of two people who edit one field, the second is told, and keeps what she wrote", async ({
  as,
  makeFields,
  company,
}) => {
  test.setTimeout(60_000); // two people
  await makeFields({ name: company, type: "text" });
  const [first, second] = [await as("admin"), await as("manager")];
  for (const page of [first, second]) {
    await page.goto(FIELDS);
    await open(page, company);
  }
  await nameOf(first).fill(`${company} new`);
  await first.getByRole("button", { name: "Save" }).click();
  await expect(row(first, `${company} new`)).toBeVisible();
  await second.getByLabel("Help", { exact: true }).fill("Ask the client.");
  await second.getByRole("button", { name: "Save" }).click();
  await expect(second.getByText("Somebody changed this field in the meantime.")).toBeVisible();
  await expect(second.getByLabel("Help", { exact: true })).toHaveValue("Ask the client.");
  await second.getByRole("button", { name: "Save" }).click();
  await expect(second.getByRole("dialog")).toHaveCount(0);
  await expect(row(second, `${company} new`)).toContainText("Ask the client.");
});

test("choices are put in order, archived and restored by keyboard alone", async ({
  admin,
  makeFields,
  company,
}) => {
  const choices = ["Gold", "Silver", "Bronze"].map((label) => ({ label }));
  await makeFields(
    { name: company, type: "choice", choices },
    { name: `${company} below`, type: "text" },
  );
  await admin.goto(FIELDS);
  await admin.getByRole("button", { name: company, exact: true }).press("Enter");
  await expect(nameOf(admin)).toBeFocused();
  await admin.getByLabel("Choice 3").focus();
  await admin.keyboard.press("Alt+ArrowUp");
  await expect(admin.getByLabel("Choice 2")).toHaveValue("Bronze");
  await expect(admin.getByLabel("Choice 2")).toBeFocused();
  await admin.keyboard.press("Alt+ArrowUp");
  await expect(admin.getByLabel("Choice 1")).toHaveValue("Bronze");
  await expect(admin.getByText("Bronze: place 1 of 3")).toBeAttached();
  await admin.getByRole("button", { name: "Archive Gold" }).press("Enter");
  await expect(admin.getByRole("button", { name: "Restore Gold" })).toBeVisible();
  await admin.getByRole("button", { name: "Save" }).press("Enter");
  await expect(admin.getByRole("dialog")).toHaveCount(0);
  await expect(admin.getByRole("button", { name: company, exact: true })).toBeFocused();

  await admin.keyboard.press("Enter");
  for (const [index, label] of ["Bronze", "Silver"].entries())
    await expect(admin.getByLabel(`Choice ${index + 1}`)).toHaveValue(label);
  await admin.getByRole("button", { name: "Restore Gold" }).press("Enter");
  await expect(admin.getByLabel("Choice 3")).toHaveValue("Gold");
});

for (const [language, theme, width] of [
  ["en", "light", 1440],
  ["ro", "dark", 390],
] as const) {
  test(`the list and its form are sound to axe at ${width} px, ${theme}, ${language}`, async ({
    admin,
    makeFields,
    company,
    baseURL,
  }) => {
    test.setTimeout(90_000);
    const choices = [{ label: "Gold" }, { label: "Silver", archived: true }];
    const long = `${company} ${"very ".repeat(12)}long`;
    await makeFields({ name: `${company} old`, type: "date" });
    await makeFields(
      { name: company, type: "multi", choices, required: true, onTable: true },
      { name: long, type: "link", help: "Where they answer." },
    );
    await admin.setViewportSize({ width, height: 844 });
    const url = String(baseURL);
    await admin.context().addCookies([
      { name: "language", value: language, url },
      { name: "theme", value: theme, url },
    ]);
    await admin.goto(FIELDS);
    await expect(names(admin)).toHaveText([company, long]);
    expect(await faults(admin), "the list").toEqual([]);
    await open(admin, company);
    await expect(admin.getByRole("dialog")).toBeVisible();
    expect(await faults(admin), "the form").toEqual([]);
    const over = await admin.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
}
