import type { Page } from "@playwright/test";

/** Opens a tab of a record: from the row, or from the menu of those that the row has no room for. */
export async function openTab(page: Page, name: string) {
  const row = page.getByRole("navigation", { name: "Parts of the record" });
  const tab = row.getByRole("link", { name });
  const more = row.getByRole("button", { name: "More" });
  await tab.or(more).first().waitFor();
  if (await tab.isVisible()) return tab.click();
  await more.click();
  await page.getByRole("menuitem", { name }).click();
}
