import { expect, type Page } from "@playwright/test";

export const bar = (page: Page) => page.getByRole("toolbar", { name: "Filter of the list" });
export const chip = (page: Page, name: string | RegExp) =>
  bar(page).getByRole("button", { name, exact: true });
export const add = (page: Page) => bar(page).getByRole("button", { name: "Filter", exact: true });
export const editor = (page: Page) => page.getByRole("dialog");
export const rows = (page: Page) => page.locator("[data-row-id]");
export const filterOf = (page: Page) => new URL(page.url()).searchParams.get("filter");
export const openList = (page: Page, filter = "") =>
  page.goto(filter ? `/admin/clients?filter=${encodeURIComponent(filter)}` : "/admin/clients");

/** Until the page's script is there, no key does anything. */
export async function pressF(page: Page) {
  await expect(async () => {
    await page.keyboard.press("f");
    await expect(editor(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
}
