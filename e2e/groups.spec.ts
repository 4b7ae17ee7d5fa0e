import type { Page } from "@playwright/test";
import { createGroup, orderGroups } from "@/lib/groups/mutations";
import { groupInput } from "@/lib/groups/schema";
import { systemContext } from "@/lib/system-context";
import { test as base, expect, faults } from "./fixtures";

type Fixtures = {
  /** Puts groups down, and answers their ids. */
  makeGroups: (...groups: { name: string; [more: string]: unknown }[]) => Promise<number[]>;
};

const test = base.extend<Fixtures>({
  makeGroups: async ({ db }, use) =>
    use(async (...given) => {
      const ids: number[] = [];
      for (const group of given)
        ids.push((await createGroup(systemContext(db), groupInput.parse(group))).id);
      return ids;
    }),
});

test.describe.configure({ mode: "default" }); // one order is all groups'

const GROUPS = "/admin/clients/groups";
const row = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name });
const form = (page: Page, label: string | RegExp) => page.getByRole("form", { name: label });
const opener = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const undo = (page: Page) => page.getByRole("button", { name: "Undo" }).first().click();
const handle = (page: Page, name: string) => page.getByRole("button", { name: `Move ${name}` });
/** Of these groups, in the order of the page. */
const order = (page: Page, company: string) =>
  page.locator("[data-row-link]").filter({ hasText: company });
const card = (page: Page) => page.getByRole("region", { name: "Identity card" });

async function choose(page: Page, name: string, deed: string) {
  await row(page, name).hover();
  await page.getByRole("button", { name: `Actions for ${name}` }).click();
  await page.getByRole("menuitem", { name: deed }).click();
}

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
  await expect(line.getByText("Write a percentage from 0 to 100, such as 2.5.")).toBeVisible();
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
  await handle(admin, a).focus();
  await expect(async () => {
    await admin.keyboard.press("Alt+ArrowDown");
    await expect(order(admin, company)).not.toHaveText([a, b, c], { timeout: 500 });
  }).toPass();
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

test("a group that is deleted leaves its clients, and comes back to all of them", async ({
  admin,
  makeGroups,
  makeClients,
  company,
}) => {
  const group = `Group of ${company}`;
  const [id] = await makeGroups({ name: group, color: "teal", discountBp: 1000 });
  const [client] = await makeClients(2, "admin", { groupIds: [id] });
  await admin.goto(GROUPS);
  const clients = row(admin, group).getByRole("link", { name: "2 clients" });
  await expect(clients).toHaveAttribute("href", `/admin/clients?filter=group:is:${id}`);
  await opener(admin, group).focus();
  await expect(async () => {
    await admin.keyboard.press("Delete");
    await expect(row(admin, group)).toHaveCount(0, { timeout: 500 });
  }).toPass();
  await expect(admin.getByText(`Group ${group} deleted`)).toBeVisible();
  const record = `/admin/clients/${client?.id}`;
  const other = await admin.context().newPage();
  await other.goto(record);
  await expect(card(other).getByText(group)).toHaveCount(0);
  await expect(card(other).getByText("Discount")).toHaveCount(0);

  await undo(admin);
  await expect(clients).toBeVisible();
  await other.reload();
  await expect(card(other).getByText(`10% · ${group}`)).toBeVisible();
});

test("the card says which discount a client has and why, and since when somebody owns it", async ({
  admin,
  makeGroups,
  makeClients,
  company,
}) => {
  const [gold, silver] = [`Gold ${company}`, `Silver ${company}`] as const;
  const groupIds = await makeGroups(
    { name: gold, discountBp: 1000, color: "amber" },
    { name: silver, discountBp: 500 },
    { name: `Label ${company}` },
  );
  const [client] = await makeClients(1, "admin", { groupIds });
  const record = `/admin/clients/${client?.id}`;
  await admin.goto(record);
  const why = `10% · ${gold}, the highest of ${gold} 10%, ${silver} 5%`;
  await expect(card(admin).getByText(why)).toBeVisible();
  await admin.getByLabel("Owner").click();
  await admin.getByRole("option", { name: "sales person" }).click();
  await admin.getByRole("button", { name: "Save changes" }).click();
  await expect(card(admin).getByText(/^since \d+ \w+ \d{4}$/)).toBeVisible();
  await admin.setViewportSize({ width: 390, height: 844 });
  await admin.reload();
  const head = admin.getByRole("main").locator("header");
  await expect(head.getByText(why)).toBeVisible();
  await expect(head.getByText(/since \d+ \w+ \d{4}$/)).toBeVisible();
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
