import type { Page } from "@playwright/test";
import { expect } from "./fixtures";

export const rows = (page: Page) => page.locator("main [data-row-id]");
export const titles = (page: Page) => page.locator("main [data-row-link]");
export const form = (page: Page, name: string | RegExp) => page.getByRole("form", { name });
export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
export const undo = (page: Page) => page.getByRole("button", { name: "Undo" }).first().click();

export async function choose(page: Page, name: string | RegExp, item: string) {
  await page.getByRole("button", { name }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Opens the form that adds by its key, as soon as the page listens. */
export async function startAdding(page: Page, name: string) {
  await expect(async () => {
    await page.keyboard.press("c");
    await expect(form(page, name)).toBeVisible({ timeout: 500 });
  }).toPass();
}
