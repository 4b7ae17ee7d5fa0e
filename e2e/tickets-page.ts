import type { Locator, Page } from "@playwright/test";
import { addContact } from "@/lib/contacts/mutations";
import { contactInput } from "@/lib/contacts/schema";
import type { Context } from "@/lib/context";
import { contextOfEmail } from "@/lib/users/user-context";
import { test as base, expect } from "./fixtures";
import { emailOf } from "./people";

type Fixtures = {
  /** Somebody else at work. */
  colleague: Context;
  /** A client with a contact, Maria Anders. */
  clientId: number;
};

export const test = base.extend<Fixtures>({
  colleague: async ({ db }, use) => {
    const ctx = await contextOfEmail(db, emailOf("manager"), "screen");
    if (!ctx) throw new Error("There is no manager.");
    await use(ctx);
  },
  clientId: async ({ makeClients, colleague }, use) => {
    const [client] = await makeClients(1);
    const clientId = client?.id ?? 0;
    const maria = { clientId, firstName: "Maria", lastName: "Anders" };
    await addContact(colleague, contactInput.parse(maria));
    await use(clientId);
  },
});

export const row = (page: Page, name: string) =>
  page.locator("li[data-row-id]").filter({ hasText: name });
export const form = (page: Page, name: string) => page.getByRole("form", { name });
/** Takes back what the newest message says. */
export const undo = (page: Page, said: string) =>
  page
    .locator("[data-front=true]")
    .filter({ hasText: said })
    .getByRole("button", { name: "Undo" })
    .click();

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
