import type { Page } from "@playwright/test";
import { createGroup } from "@/lib/groups/mutations";
import { groupInput } from "@/lib/groups/schema";
import { systemContext } from "@/lib/system-context";
import { test as base } from "./fixtures";

type Fixtures = {
  /** Puts groups down, and answers their ids. */
  makeGroups: (...groups: { name: string; [more: string]: unknown }[]) => Promise<number[]>;
};

export const test = base.extend<Fixtures>({
  makeGroups: async ({ db }, use) =>
    use(async (...given) => {
      const ids: number[] = [];
      for (const group of given)
        ids.push((await createGroup(systemContext(db), groupInput.parse(group))).id);
      return ids;
    }),
});

export const GROUPS = "/admin/clients/groups";
export const row = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name });
export const form = (page: Page, label: string | RegExp) => page.getByRole("form", { name: label });
export const opener = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
export const undo = (page: Page) => page.getByRole("button", { name: "Undo" }).first().click();
export const handle = (page: Page, name: string) =>
  page.getByRole("button", { name: `Move ${name}` });
/** Of these groups, in the order of the page. */
export const order = (page: Page, company: string) =>
  page.locator("[data-row-link]").filter({ hasText: company });

export async function choose(page: Page, name: string, deed: string) {
  await row(page, name).hover();
  await page.getByRole("button", { name: `Actions for ${name}` }).click();
  await page.getByRole("menuitem", { name: deed }).click();
}
