import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { openTab } from "./record-page";

const people = (page: Page) => page.getByRole("region", { name: "Responsible colleagues" });
const save = (page: Page) => page.getByRole("button", { name: "Save changes" }).click();
const saved = (page: Page) =>
  expect(page.getByText("Saved", { exact: true }).first()).toBeVisible();

test("an account manager sees the client as her own, chosen by keyboard and taken back", async ({
  admin,
  as,
  makeClients,
}) => {
  test.setTimeout(60_000); // two people
  const [client] = await makeClients(1);
  const overview = `/admin/clients/${client?.id}`;
  const address = `${overview}/profile`;
  const sales = await as("sales");
  expect((await sales.goto(address))?.status()).toBe(404);

  await admin.goto(address);
  await admin.getByRole("button", { name: "Account managers" }).press("Enter");
  await admin.keyboard.type("sales");
  await admin.keyboard.press("Enter");
  await admin.keyboard.press("Escape");
  await expect(admin.getByRole("button", { name: "Account managers" })).toBeFocused();
  await admin.getByRole("button", { name: "Portal managers" }).press("Enter");
  await admin.keyboard.type("manager person");
  await admin.keyboard.press("Enter");
  await admin.keyboard.press("Escape");
  await save(admin);
  await saved(admin);
  await openTab(admin, "Overview");
  await expect(people(admin).getByText(/^since \d/)).toHaveCount(2);
  await sales.goto(address);
  await sales.getByLabel("City", { exact: true }).fill("Iași");
  await save(sales);
  await saved(sales);

  await admin.goto(address);
  await admin.getByRole("button", { name: "Remove sales person" }).click();
  await expect(admin.getByRole("button", { name: "Account managers" })).toBeFocused();
  await save(admin);
  await saved(admin);
  expect((await sales.goto(address))?.status()).toBe(404);
  await admin.getByRole("button", { name: "Undo" }).first().click();
  await openTab(admin, "Overview");
  await expect(
    people(admin).getByRole("listitem").filter({ hasText: "sales person" }),
  ).toBeVisible();
  expect((await sales.goto(address))?.status()).toBe(200);
});
