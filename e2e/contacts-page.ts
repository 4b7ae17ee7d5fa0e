import type { Locator, Page } from "@playwright/test";
import { addContact } from "@/lib/contacts/mutations";
import { contactInput } from "@/lib/contacts/schema";
import { contextOfEmail } from "@/lib/users/user-context";
import { test as base, expect } from "./fixtures";
import { emailOf } from "./people";

type Person = { firstName: string; lastName?: string; position?: string; email?: string };
type People = {
  /** A client of the administrator, with these people. */
  client: (...people: Person[]) => Promise<{ id: number; people: number[] }>;
  /** Somebody else, at work on the same client meanwhile. */
  colleague: Awaited<ReturnType<typeof contextOfEmail>> & object;
};

export const test = base.extend<People>({
  colleague: async ({ db }, use) => {
    const ctx = await contextOfEmail(db, emailOf("manager"), "screen");
    if (!ctx) throw new Error("There is no manager.");
    await use(ctx);
  },
  client: async ({ makeClients, colleague }, use) =>
    use(async (...people) => {
      const id = (await makeClients(1))[0]?.id ?? 0;
      const made: number[] = [];
      for (const person of people) {
        const input = contactInput.parse({ clientId: id, lastName: "", ...person });
        made.push((await addContact(colleague, input)).id);
      }
      return { id, people: made };
    }),
});

export const ANA = {
  firstName: "Ana",
  lastName: "Pop",
  position: "Director",
  email: "ana@acme.ro",
};
export const DAN = { firstName: "Dan", lastName: "Ionescu" };
export const EVA = { firstName: "Eva", lastName: "Marin" };

const rows = (page: Page) => page.locator("[data-row-id]");
export const row = (page: Page, name: string) => rows(page).filter({ hasText: name });
export const nameOf = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
export const names = (page: Page) => page.locator("[data-row-link]");
export const form = (page: Page, name: string) => page.getByRole("form", { name });
export const adding = (page: Page) => form(page, "Add contact");
export const undo = (page: Page) => page.getByRole("button", { name: "Undo" }).first().click();
export const open = (page: Page, { id }: { id: number }) =>
  page.goto(`/admin/clients/${id}/contacts`);

export async function choose(page: Page, name: string, item: string) {
  await page.getByRole("button", { name: `Actions for ${name}` }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Presses a key as soon as the page listens, which shows in what has the focus then. */
export async function wake(page: Page, key: string, focused: Locator) {
  await expect(async () => {
    await page.keyboard.press(key);
    await expect(focused).toBeFocused({ timeout: 500 });
  }).toPass();
}

/** Writes into the fields of a form, from the one that has the focus on. */
export async function write(page: Page, ...words: string[]) {
  for (const [index, text] of words.entries()) {
    if (index) await page.keyboard.press("Tab");
    await page.keyboard.insertText(text);
  }
  await page.keyboard.press("Enter");
}
