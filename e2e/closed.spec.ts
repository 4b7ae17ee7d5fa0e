import { readdirSync } from "node:fs";
import path from "node:path";
import { systemContext } from "@/lib/system-context";
import { createUser } from "@/lib/users/mutations";
import { expect, test } from "./fixtures";

/** Every page there is under app/, as an address. */
function addresses(folder: string, at = ""): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) {
      const part = entry.name.startsWith("(") ? "" : `/${entry.name}`; // a group is no part of an address
      return addresses(path.join(folder, entry.name), at + part);
    }
    return entry.name === "page.tsx" || entry.name === "route.ts"
      ? [at.replaceAll(/\[\w+\]/g, "1")]
      : [];
  });
}

const CLOSED = addresses("app/admin", "/admin");

test("there are pages to look at", () => {
  expect(CLOSED).toContain("/admin/clients");
  expect(CLOSED.length).toBeGreaterThan(6);
});

for (const address of CLOSED) {
  test(`a stranger at ${address} is sent to the login page`, async ({ request }) => {
    const answer = await request.get(address, { maxRedirects: 0 });
    expect([303, 307, 401, 405]).toContain(answer.status());
    if (answer.status() < 400) expect(answer.headers().location).toContain("/login");
  });
}

test("a viewer sees clients and can't write", async ({ as, makeClients }) => {
  const [client] = await makeClients(1);
  const page = await as("viewer");
  await page.goto(`/admin/clients?q=${client?.name}`);
  await expect(page.getByRole("link", { name: client?.name })).toBeVisible();
  await expect(page.getByRole("link", { name: "New client" })).toHaveCount(0);
  await expect(page.getByRole("switch")).toHaveCount(0);
  await page.goto(`/admin/clients/${client?.id}`);
  await expect(page.getByRole("heading", { name: client?.name }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Delete" })).toHaveCount(0);
  await page.goto("/admin/clients/new");
  await expect(page.getByRole("button", { name: "Create client" })).toHaveCount(0);
});

test("a salesperson sees her own clients only: list, search, record, export", async ({
  as,
  makeClients,
  company,
}) => {
  const [theirs] = await makeClients(1, "admin");
  const [mine] = await makeClients(1, "sales", { city: "Cluj" });
  const page = await as("sales");
  await page.goto(`/admin/clients?q=${encodeURIComponent(company)}`);
  await expect(page.getByRole("link", { name: mine?.name })).toHaveCount(1);
  await expect(page.getByText("of 1", { exact: false }).first()).toBeVisible();
  const response = await page.goto(`/admin/clients/${theirs?.id}`);
  expect(response?.status()).toBe(404);
  const csv = await page.request.get(`/admin/clients/export?q=${encodeURIComponent(company)}`);
  expect(await csv.text()).toContain("Cluj");
  expect((await csv.text()).trim().split("\r\n")).toHaveLength(2);
});

test("who is deactivated is out at once", async ({ as, browser, db }) => {
  const leaver = { email: "leaver@example.com", name: "leaving person", role: "manager" } as const;
  await createUser(systemContext(db), leaver); // the others go on using the manager
  const admin = await as("admin");
  const page = await as("manager", leaver.email);
  await page.goto("/admin/clients");
  await admin.goto("/admin/team");
  const row = admin.getByRole("row").filter({ hasText: leaver.email });
  await row.getByRole("button", { name: /Actions/ }).click();
  await admin.getByRole("menuitem", { name: "Deactivate" }).click();
  await expect(admin.getByText("leaving person deactivated", { exact: false })).toBeVisible();
  await page.reload();
  await expect(page).toHaveURL(/\/login/);
  const again = await browser.newContext();
  await again.close();
});
