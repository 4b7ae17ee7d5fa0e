import { expect, faults, test } from "./fixtures";
import { emailOf, PASSWORD } from "./people";

test("a person signs in, and comes to the page she wanted", async ({ page }) => {
  await page.goto("/admin/clients/trash");
  await expect(page).toHaveURL(/\/login\?next=/);
  expect(await faults(page)).toEqual([]);
  await page.getByLabel("Email").fill(emailOf("viewer"));
  await page.getByRole("textbox", { name: "Password" }).fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/admin\/clients\/trash$/);
});

test("a wrong password and an unknown account get the same answer, and the email stays", async ({
  page,
}) => {
  const answers: (string | null)[] = [];
  for (const email of [emailOf("viewer"), "nobody@example.com"]) {
    await page.goto("/login");
    await page.getByLabel("Email").fill(email);
    await page.getByRole("textbox", { name: "Password" }).fill("wrong password");
    await page.getByRole("button", { name: "Sign in" }).click();
    const alert = page.getByRole("alert").filter({ hasText: /./ }).first();
    await expect(alert).toBeVisible();
    answers.push(await alert.textContent());
    await expect(page.getByLabel("Email")).toHaveValue(email);
  }
  expect(answers[0]).toBe(answers[1]);
});

test("next leads to pages of ours only", async ({ page }) => {
  await page.goto("/login?next=https://elsewhere.example/");
  await page.getByLabel("Email").fill(emailOf("viewer"));
  await page.getByRole("textbox", { name: "Password" }).fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/admin\/clients$/);
});
