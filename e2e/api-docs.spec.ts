import type { Page } from "@playwright/test";
import { createToken } from "@/lib/tokens/mutations";
import { contextOfEmail } from "@/lib/users/user-context";
import { expect, test } from "./fixtures";
import { emailOf } from "./people";

/** What the page asks of others, and what the browser complains of. */
function watch(page: Page) {
  const seen = { elsewhere: [] as string[], complaints: [] as string[] };
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && origin !== process.env.E2E_URL) seen.elsewhere.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") seen.complaints.push(message.text());
  });
  page.on("pageerror", (error) => seen.complaints.push(error.message));
  return seen;
}

const operation = (page: Page, id: string) => page.locator(`[id$="-${id}"]`);

test("a stranger reads the reference, and tries a call with a token", async ({
  page,
  db,
  makeClients,
}) => {
  const [client] = await makeClients(1);
  const ctx = await contextOfEmail(db, emailOf("admin"), "screen");
  if (!ctx) throw new Error("Nobody is admin.");
  const token = await createToken(ctx, { name: client?.name ?? "", userId: ctx.actor.id ?? 0 });
  const seen = watch(page);

  await page.goto("/api/docs");
  await expect(page).toHaveTitle("Clientele API");
  await expect(page.getByRole("heading", { name: "Clientele API" })).toBeVisible();
  for (const summary of ["List customers", "One customer", "Add a customer"])
    await expect(page.getByText(summary, { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Authorize", exact: true }).click();
  await page.getByLabel("Value:").first().fill(token.secret);
  await page.getByRole("button", { name: "Apply credentials" }).first().click();
  await page.getByRole("button", { name: "Close" }).first().click();

  const one = operation(page, "getCustomer");
  await one.getByText("One customer").click();
  await one.getByPlaceholder("id", { exact: true }).fill(String(client?.id));
  await one.getByRole("button", { name: "Execute" }).click();
  const answer = one.locator(".live-responses-table");
  await expect(answer.getByRole("cell", { name: "200" })).toBeVisible();
  await expect(answer).toContainText(String(client?.name));
  expect(seen).toEqual({ elsewhere: [], complaints: [] });
});

test("on a phone nothing stands over the edge", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/api/docs");
  const add = operation(page, "addCustomer");
  await add.getByText("Add a customer").click();
  await expect(add.getByRole("button", { name: "Execute" })).toBeVisible();
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test("programs read the reference as a file, and only read it", async ({ request }) => {
  const answer = await request.get("/api/openapi.json");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toContain("application/json");
  expect((await answer.json()).openapi).toMatch(/^3\.1\./);

  const refused = await request.post("/api/openapi.json");
  expect(refused.status()).toBe(405);
  expect(refused.headers().allow).toBe("GET, HEAD");
  expect(await refused.json()).toMatchObject({ status: false });
});
