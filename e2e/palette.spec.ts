import type { Page } from "@playwright/test";
import { updateClient } from "@/lib/clients/mutations";
import { expect, faults } from "./fixtures";
import { test } from "./someone";

const palette = (page: Page) => page.getByRole("dialog", { name: "Search everything" });
const words = (page: Page) => palette(page).getByRole("combobox");
const line = (page: Page, name: string | RegExp) =>
  palette(page).getByRole("option", { name, exact: typeof name === "string" });

/** Until the page's script is there to hear the key. */
async function openPalette(page: Page) {
  await expect(async () => {
    if (!(await palette(page).isVisible())) await page.keyboard.press("Control+k");
    await expect(words(page)).toBeFocused({ timeout: 1500 });
  }).toPass();
}

test("a client is found by its town, and the one opened last waits at the top", async ({
  someone,
  company,
}) => {
  const { page, ctx, clients } = someone;
  const [one = 0, two = 0] = clients;
  await updateClient(ctx, { id: two, city: `Sat${one}` });
  await page.goto("/admin/history");
  await openPalette(page);
  await page.keyboard.type(`sat${one}`);
  await expect(line(page, `${company} two City: Sat${one}`)).toHaveAttribute(
    "aria-selected",
    "true",
  );
  const noted = page.waitForResponse(`**/admin/clients/${two}/visit`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/admin/clients/${two}$`));
  await expect(palette(page)).toHaveCount(0);
  await noted;

  await openPalette(page); // where one is, one need not go
  await expect(line(page, "New client")).toBeVisible();
  await expect(line(page, `${company} two`)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.goto("/admin/clients");
  await openPalette(page);
  await expect(line(page, `${company} two`)).toHaveAttribute("aria-selected", "true");
});

test("what is only fetched ahead was not opened", async ({ someone, company }) => {
  const { page, clients } = someone;
  for (const id of clients) {
    const ahead = { rsc: "1", "next-router-prefetch": "1" };
    expect((await page.request.get(`/admin/clients/${id}`, { headers: ahead })).ok()).toBe(true);
  }
  await page.goto("/admin/clients");
  const found = page.waitForResponse("**/admin/find?q=");
  await openPalette(page);
  await (await found).finished();
  await expect(line(page, "New client")).toBeVisible();
  await expect(line(page, new RegExp(company))).toHaveCount(0);
});

test("Ctrl Enter opens a new tab, and Escape gives the focus back", async ({
  someone,
  company,
}) => {
  const { page, clients } = someone;
  await page.goto("/admin/clients");
  const box = page.getByRole("searchbox");
  await box.fill(company);
  await expect(page.getByRole("row").filter({ hasText: company })).toHaveCount(3);
  await box.focus();
  await openPalette(page);
  await page.keyboard.press("Escape");
  await expect(box).toBeFocused();
  await openPalette(page);
  await page.keyboard.type(`${company} three`);
  await expect(line(page, `${company} three`)).toHaveAttribute("aria-selected", "true");
  const [tab] = await Promise.all([
    page.context().waitForEvent("page"),
    page.keyboard.press("Control+Enter"),
  ]);
  await expect(tab).toHaveURL(new RegExp(`/admin/clients/${clients[2]}$`));
  await expect(page).toHaveURL(/\/admin\/clients\?/);
  await expect(box).toBeFocused();
});

test("by mouse: a contact leads to its client's people, an action does its work", async ({
  someone,
  company,
}) => {
  const { page, ctx, clients } = someone;
  const [id = 0] = clients;
  const last = company.slice(0, 14);
  const maria = { firstName: "Maria", lastName: last, email: null, phone: null, position: null };
  await updateClient(ctx, { id, contacts: [maria] });
  await page.goto("/admin/clients");
  await page.getByRole("button", { name: "Search…" }).click();
  await words(page).fill(`maria ${last}`);
  await line(page, `Maria ${last} ${company} one`).click();
  await expect(page).toHaveURL(new RegExp(`/admin/clients/${id}/contacts$`));

  await page.getByRole("button", { name: "Search…" }).click();
  await words(page).fill("theme dark");
  await line(page, "Theme: dark").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: "Search…" }).click();
  await words(page).fill("romana");
  await line(page, "Language: Română").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ro");
  await page.getByRole("button", { name: "Caută…" }).click();
  await page.getByRole("combobox").fill("iesi");
  await page.getByRole("option", { name: "Ieși din cont" }).click();
  await expect(page).toHaveURL(/\/login/);
});

test("what is not found is created under that name", async ({ someone, company }) => {
  const { page } = someone;
  await page.goto("/admin/clients");
  await openPalette(page);
  const name = `Wqjx ${company.replaceAll(/\D/g, "")}`;
  await page.keyboard.type(name);
  await expect(palette(page).getByText("Nothing found").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Name", exact: true })).toHaveValue(name);
});

test("unsaved words are asked about before the palette leads away", async ({ someone }) => {
  const { page, clients } = someone;
  await page.goto(`/admin/clients/${clients[0]}/profile`);
  await page.getByLabel("City", { exact: true }).fill("Cluj");
  const asked = page.waitForEvent("dialog").then((question) => question.dismiss());
  await openPalette(page);
  await page.keyboard.type("trash");
  await expect(line(page, "Trash")).toBeVisible();
  await line(page, "Trash").click();
  await asked;
  await expect(page).toHaveURL(new RegExp(`/admin/clients/${clients[0]}/profile$`));
  await expect(page.getByLabel("City", { exact: true })).toHaveValue("Cluj");
});

test("a search that fails says so, and is tried again", async ({ someone, company }) => {
  const { page } = someone;
  await page.goto("/admin/clients");
  await openPalette(page);
  await page.route("**/admin/find?q=Z*", (route) => route.abort());
  await page.keyboard.type(company);
  await expect(palette(page).getByRole("alert")).toBeVisible();
  await page.unroute("**/admin/find?q=Z*");
  await palette(page).getByRole("button", { name: "Try again" }).click();
  await expect(line(page, `${company} one`)).toBeVisible();
  await expect(palette(page).getByRole("alert")).toHaveCount(0);
});

test.describe("a salesperson", () => {
  test.use({ role: "sales" });

  test("finds her own only, and is offered what she may", async ({
    someone,
    makeClients,
    company,
  }) => {
    const { page } = someone;
    const [theirs] = await makeClients(1, "admin");
    await page.goto("/admin/clients");
    await openPalette(page);
    await expect(line(page, "New client")).toBeVisible();
    for (const name of ["Team", "API", "Custom fields"])
      await expect(line(page, name)).toHaveCount(0);
    await page.keyboard.type(company);
    await expect(line(page, `${company} one`)).toBeVisible();
    await expect(line(page, String(theirs?.name))).toHaveCount(0);
  });
});

test("? tells the keys of the page and those of every page", async ({ someone }) => {
  const { page } = someone;
  const keys = page.getByRole("dialog", { name: "Keys" });
  await page.goto("/admin/history");
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(keys).toBeVisible({ timeout: 5000 });
  }).toPass();
  await expect(keys.getByText("Search everything")).toBeVisible();
  await expect(keys.getByText("On this page")).toHaveCount(0);
  await page.keyboard.press("Escape");

  await page.goto("/admin/clients");
  const row = page.locator("[data-row-link]:focus");
  await expect(async () => {
    await page.keyboard.press("j"); // until the list hears keys
    await expect(row).toHaveCount(1, { timeout: 1000 });
  }).toPass();
  await openPalette(page);
  await page.keyboard.type("show keys");
  await expect(line(page, "Show keys")).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(keys.getByText("On this page")).toBeVisible();
  await expect(keys.getByText("Next and previous row")).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(row).toHaveCount(1);
});

test("/ opens the palette where no search box is", async ({ someone }) => {
  const { page } = someone;
  await page.goto("/admin/history");
  await expect(async () => {
    if (!(await palette(page).isVisible())) await page.keyboard.press("/");
    await expect(words(page)).toBeFocused({ timeout: 5000 });
  }).toPass();
  await expect(words(page)).toHaveValue("");
});

for (const [language, open] of [
  ["en", "Search…"],
  ["ro", "Caută…"],
] as const) {
  test(`on a phone the palette fits and is sound to axe, ${language}`, async ({
    someone,
    company,
  }) => {
    test.setTimeout(90_000);
    const { page } = someone;
    await page.setViewportSize({ width: 390, height: 844 });
    const url = String(process.env.E2E_URL);
    await page.context().addCookies([{ name: "language", value: language, url }]);
    await page.goto("/admin/clients");
    await page.getByRole("button", { name: open }).click();
    const box = page.getByRole("combobox");
    await expect(page.getByRole("option").first()).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await box.fill(company);
    await expect(page.getByRole("option", { name: `${company} one` })).toBeVisible();
    expect(await faults(page)).toEqual([]);
    const place = await page.getByRole("dialog").boundingBox();
    expect(place?.x).toBeGreaterThanOrEqual(0);
    expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(390);
  });
}
