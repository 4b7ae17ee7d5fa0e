import type { Page } from "@playwright/test";
import { updateClient } from "@/lib/clients/mutations";
import { createField } from "@/lib/fields/mutations";
import { ANA, choose, DAN, names, open, test } from "./contacts-page";
import { expect } from "./fixtures";
import { openTab } from "./record-page";

const entry = (page: Page, text: string) => page.getByRole("listitem").filter({ hasText: text });
const putBack = (page: Page, what: string) =>
  page.getByRole("button", { name: `Put this back: ${what}` });

test("the history tells of a new order of people, and puts it back", async ({ admin, client }) => {
  const made = await client(ANA, DAN);
  await open(admin, made);
  await choose(admin, "Dan Ionescu", "Move up");
  await expect(admin.getByText("Contacts moved")).toBeVisible();
  await openTab(admin, "History");
  await expect(entry(admin, "moved contacts")).toContainText("in another order");
  await putBack(admin, "Contacts").click();
  await expect(entry(admin, "in another order")).toHaveCount(2);
  await open(admin, made);
  await expect(names(admin)).toHaveText(["Ana Pop", "Dan Ionescu"]);
});

test("a custom value is told, and contested, in words", async ({
  admin,
  client,
  colleague,
  company,
}) => {
  const { id } = await client();
  const name = `Level ${company}`;
  const choices = ["Gold", "Platinum", "Basic"].map((label) => ({ label }));
  const field = await createField(colleague, { name, type: "choice", choices });
  for (const { label } of choices) {
    await updateClient(colleague, { id, custom: { [field.id]: label } });
  }
  await admin.goto(`/admin/clients/${id}/history`);
  await expect(entry(admin, "Gold became Platinum")).toContainText(name);
  await putBack(admin, name).nth(1).click();
  const contested = admin.getByRole("dialog");
  await expect(contested).toContainText(name);
  for (const { label } of choices) await expect(contested).toContainText(label);
  await contested.getByRole("button", { name: "Put back anyway" }).click();
  await expect(entry(admin, "Basic became Gold")).toContainText(name);
});

test("a client that is found by somebody's position says so", async ({
  admin,
  client,
  company,
}) => {
  await client(ANA);
  await admin.goto(`/admin/clients?q=${encodeURIComponent(`${company} director`)}`);
  await expect(admin.getByText("Position: Director (Ana Pop)").first()).toBeVisible();
});
