import type { Page } from "@playwright/test";
import { createDocument } from "@/lib/documents/create-document";
import { type DocumentInput, type DocumentKind, documentInput } from "@/lib/documents/schema";
import { createPayment } from "@/lib/payments/mutations";
import { paymentInput } from "@/lib/payments/schema";
import { contextOfEmail } from "@/lib/users/user-context";
import { test as base, expect } from "./fixtures";
import { emailOf } from "./people";

type Money = {
  /** A client that nobody else uses, with its bills in euro. */
  client: number;
  /** Somebody else, at work on the same client meanwhile. */
  colleague: Awaited<ReturnType<typeof contextOfEmail>> & object;
  /** Puts a document down, one that was sent unless it says otherwise; answers its number. */
  document: (kind: DocumentKind, input: Partial<DocumentInput>) => Promise<number>;
  /** Books a payment; answers its number. */
  pay: (input: object) => Promise<number>;
};

export const test = base.extend<Money>({
  client: async ({ makeClients }, use) =>
    use((await makeClients(1, "admin", { currency: "EUR" }))[0]?.id ?? 0),
  colleague: async ({ db }, use) => {
    const ctx = await contextOfEmail(db, emailOf("manager"), "screen");
    if (!ctx) throw new Error("There is no manager.");
    await use(ctx);
  },
  document: async ({ client, colleague }, use) =>
    use(async (kind, input) => {
      const given = { clientId: client, status: "sent", ...input };
      return (await createDocument(colleague, kind, documentInput.parse(given))).id;
    }),
  pay: async ({ client, colleague }, use) =>
    use(async (input) => {
      const given = paymentInput.parse({ clientId: client, ...input });
      return (await createPayment(colleague, given)).id;
    }),
});

export const line = (description: string, unitPrice: number, more: object = {}) => ({
  ...{ description, quantity: 1000, unitPrice, taxBp: 0 },
  ...more,
});

export const tab = (page: Page, client: number, rest: string) =>
  page.goto(`/admin/clients/${client}/${rest}`);

export const rows = (page: Page, list: string) =>
  page.getByRole("list", { name: list, exact: true }).locator("[data-row-id]");

/** Takes back what a toast says was done. */
export const undo = (page: Page, said: string | RegExp) =>
  page
    .getByRole("listitem")
    .filter({ hasText: said })
    .getByRole("button", { name: "Undo" })
    .click();

export async function choose(page: Page, name: string, item: string) {
  await page.getByRole("button", { name: `Actions for ${name}` }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Presses a key as soon as the page listens, which shows in where it leads. */
export async function wake(page: Page, key: string, shown: () => Promise<unknown>) {
  await expect(async () => {
    await page.keyboard.press(key);
    await shown();
  }).toPass();
}

/** Writes into fields, from the one that has the focus on. */
export async function write(page: Page, ...words: string[]) {
  for (const [index, text] of words.entries()) {
    if (index) await page.keyboard.press("Tab");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText(text);
  }
}
