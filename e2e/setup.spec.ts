import { expect, test } from "@playwright/test";
import { type Running, startServer } from "./start-server";

let server: Running | undefined;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server?.stop());

test("the first person sets the workspace up, signs in and finds sample clients", async ({
  page,
  request,
}) => {
  const url = String(server?.url);
  await page.goto(`${url}/admin/clients`);
  await expect(page).toHaveURL(`${url}/setup`);
  expect((await request.get(`${url}/api/customers`)).status()).toBe(503);
  expect((await request.get(`${url}/api/health`)).status()).toBe(200);

  await page.getByRole("button", { name: "Set up workspace" }).click();
  await expect(page.getByLabel("Email")).toHaveAttribute("aria-invalid", "true");

  await page.getByLabel("Company or workspace name").fill("Acme");
  await page.getByLabel("Your name").fill("Ada Admin");
  await page.getByLabel("Email").fill("Ada@Example.com");
  await page.getByRole("textbox", { name: "Password" }).fill("correct horse battery");
  await page.getByLabel("Load sample data").check();
  await page.getByRole("button", { name: "Set up workspace" }).click();

  await expect(page).toHaveURL(/\/(login|admin\/clients)/);
  if (page.url().includes("/login")) {
    await page.getByLabel("Email").fill("ada@example.com");
    await page.getByRole("textbox", { name: "Password" }).fill("correct horse battery");
    await page.getByRole("button", { name: "Sign in" }).click();
  }
  await expect(page).toHaveURL(`${url}/admin/clients`);
  await expect(page).toHaveTitle(/^Clients/);
  await expect(page.getByText("of 100", { exact: false }).first()).toBeVisible();

  await page.goto(`${url}/setup`);
  await expect(page.getByRole("button", { name: "Set up workspace" })).toHaveCount(0);
});
