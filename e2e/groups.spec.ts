import { orderGroups } from "@/lib/groups/mutations";
import { systemContext } from "@/lib/system-context";
import { expect, faults } from "./fixtures";
import { choose, form, GROUPS, handle, opener, order, row, test, undo } from "./groups-page";

test.describe.configure({ mode: "default" }); // one order is all groups'

test("a group is added by keyboard alone, and what is wrong is said in place", async ({
  admin,
  company,
}) => {
  await admin.goto(GROUPS);
  const line = form(admin, "New group");
  await expect(async () => {
    await admin.keyboard.press("a"); // until the page's script is there to hear it
    await expect(line.getByLabel("Name")).toBeFocused({ timeout: 500 });
  }).toPass();
  await admin.keyboard.type(company);
  await admin.keyboard.press("Tab");
  await admin.keyboard.type("a lot");
  await admin.keyboard.press("Enter");
  await expect(line.getByText("Write 0 to 100, such as 2.5.")).toBeVisible();
  await expect(line.getByLabel("Name")).toHaveValue(company);
  await line.getByLabel("Discount").fill("2,5");
  await admin.keyboard.press("Enter");
  await expect(row(admin, company)).toContainText("2.5%");
  await expect(line.getByLabel("Name")).toBeFocused();

  await admin.keyboard.type(company.toUpperCase());
  await admin.keyboard.press("Enter");
  await expect(line.getByText("There is a group of this name already.")).toBeVisible();
  await expect(line.getByLabel("Name")).toHaveValue(company.toUpperCase());
  await undo(admin);
  await expect(row(admin, company)).toHaveCount(0);
});

test("a group is changed in its place: by its name, by keys and by its menu", async ({
  admin,
  makeGroups,
  company,
}) => {
  await makeGroups({ name: company, color: "amber" });
  await admin.goto(GROUPS);
  await opener(admin, company).focus();
  await expect(async () => {
    await admin.keyboard.press("e");
    await expect(form(admin, `Edit ${company}`)).toBeVisible({ timeout: 500 });
  }).toPass();
  const line = form(admin, `Edit ${company}`);
  await expect(line.getByLabel("Name")).toBeFocused();
  await admin.keyboard.press("Escape");
  await expect(opener(admin, company)).toBeFocused();
  await admin.keyboard.press("Enter");
  await line.getByRole("button", { name: "Colour: Amber" }).click();
  await admin.getByRole("menuitemradio", { name: "Violet" }).click();
  await line.getByLabel("Discount").fill("10 %");
  await line.getByLabel("Discount").press("Enter");
  await expect(row(admin, company)).toContainText("10%");
  await expect(opener(admin, company)).toBeFocused();

  await choose(admin, company, "Edit");
  await expect(line.getByRole("button", { name: "Colour: Violet" })).toBeVisible();
  await expect(line.getByLabel("Discount")).toHaveValue("10");
  await line.getByRole("button", { name: "Cancel" }).click();
  await undo(admin);
  await expect(row(admin, company)).toContainText("No discount");
});

test("groups are put in order by keyboard, by menu and by mouse", async ({
  admin,
  makeGroups,
  company,
  db,
}) => {
  test.setTimeout(60_000); // many pages, one after the other
  const [a, b, c] = [`A ${company}`, `B ${company}`, `C ${company}`] as const;
  const ids = await makeGroups({ name: a }, { name: b }, { name: c });
  await orderGroups(systemContext(db), ids); // before all others
  await admin.goto(GROUPS);
  await expect(async () => {
    await admin.keyboard.press("a"); // until the page's script is there to hear it
    const name = form(admin, "New group").getByLabel("Name");
    await expect(name).toBeFocused({ timeout: 500 });
  }).toPass();
  await handle(admin, a).focus();
  await admin.keyboard.press("Alt+ArrowDown");
  await expect(order(admin, company)).toHaveText([b, a, c]);
  await expect(handle(admin, a)).toBeFocused();
  await expect(admin.getByText("Order of groups saved").first()).toBeVisible();

  await choose(admin, c, "Move up");
  await expect(order(admin, company)).toHaveText([b, c, a]);
  await undo(admin);
  await expect(order(admin, company)).toHaveText([b, a, c]);

  const from = await handle(admin, c).boundingBox();
  const to = await handle(admin, b).boundingBox();
  if (!from || !to) throw new Error("There are handles.");
  await admin.mouse.move(from.x + 5, from.y + 5);
  await admin.mouse.down();
  await admin.mouse.move(to.x + 5, to.y, { steps: 8 });
  await admin.mouse.up();
  await expect(order(admin, company)).toHaveText([c, b, a]);
  await expect(admin.getByText("Order of groups saved").first()).toBeVisible();
  await expect(async () => {
    await admin.reload();
    await expect(order(admin, company)).toHaveText([c, b, a], { timeout: 1000 });
  }).toPass();
});

test("of two people who edit one group, the second is told, and keeps what she wrote", async ({
  as,
  makeGroups,
  company,
}) => {
  test.setTimeout(60_000); // two people
  await makeGroups({ name: company });
  const [first, second] = [await as("admin"), await as("manager")];
  for (const page of [first, second]) {
    await page.goto(GROUPS);
    await expect(async () => {
      await opener(page, company).click();
      await expect(form(page, `Edit ${company}`)).toBeVisible({ timeout: 500 });
    }).toPass();
  }
  const [hers, theirs] = [form(second, `Edit ${company}`), form(first, `Edit ${company}`)];
  await theirs.getByLabel("Discount").fill("3");
  await theirs.getByRole("button", { name: "Save" }).click();
  await expect(row(first, company)).toContainText("3%");
  await hers.getByLabel("Name").fill(`${company} new`);
  await hers.getByRole("button", { name: "Save" }).click();
  await expect(hers.getByText("Somebody changed this group in the meantime.")).toBeVisible();
  await expect(hers.getByLabel("Name")).toHaveValue(`${company} new`);
  await hers.getByRole("button", { name: "Save" }).click();
  await expect(row(second, `${company} new`)).toContainText("3%");
});

test("who may not change groups reads them, and the rule", async ({ as, makeGroups, company }) => {
  await makeGroups({ name: company, discountBp: 700 });
  const sales = await as("sales");
  await sales.goto("/admin/clients");
  await sales.getByRole("link", { name: "Groups", exact: true }).click();
  await expect(row(sales, company)).toContainText("7%");
  await expect(sales.getByText("Which discount applies")).toBeVisible();
  await expect(sales.getByRole("radio")).toHaveCount(0);
  await expect(form(sales, "New group")).toHaveCount(0);
  await expect(sales.getByRole("button", { name: /^(Move|Actions for) / })).toHaveCount(0);
  await sales.keyboard.press("?");
  await expect(sales.getByRole("dialog").getByText("Show its clients")).toBeVisible();
  await expect(sales.getByRole("dialog").getByText("New group")).toHaveCount(0);
});

for (const [language, theme, width, edit] of [
  ["en", "light", 1440, /^Edit/],
  ["ro", "dark", 390, /^Editați/],
] as const) {
  test(`the list and its form are sound to axe at ${width} px, ${theme}, ${language}`, async ({
    admin,
    makeGroups,
    company,
  }) => {
    test.setTimeout(90_000);
    const long = `${company} ${"very ".repeat(12)}long`;
    await makeGroups({ name: company, color: "red", discountBp: 1000 }, { name: long });
    await admin.setViewportSize({ width, height: 844 });
    const url = String(process.env.E2E_URL);
    await admin.context().addCookies([
      { name: "language", value: language, url },
      { name: "theme", value: theme, url },
    ]);
    await admin.goto(GROUPS);
    await expect(order(admin, company).first()).toHaveText(company);
    expect(await faults(admin), "the list").toEqual([]);
    await expect(async () => {
      await opener(admin, long).click();
      await expect(form(admin, edit)).toBeVisible({ timeout: 500 });
    }).toPass();
    expect(await faults(admin), "the form").toEqual([]);
    const over = await admin.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
}
