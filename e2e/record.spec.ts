import type { Page } from "@playwright/test";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { noteVisit } from "@/lib/clients/visits";
import { write } from "@/lib/history/write";
import { systemContext } from "@/lib/system-context";
import { contextOfEmail } from "@/lib/users/user-context";
import { expect, faults, test } from "./fixtures";
import { emailOf } from "./people";
import { openTab } from "./record-page";

const nameOf = (page: Page) => page.getByRole("textbox", { name: "Name", exact: true });
const row = (page: Page, name = "") => page.getByRole("row").filter({ hasText: name });

const invoiceFor = (db: Db, clientId = 0) =>
  write(systemContext(db), { kind: "invoice.create", label: "" }, (w) =>
    w.rows(sql`insert into invoices (client_id, currency, date, at)
      values (${clientId}, 'EUR', '2026-11-22', 0)`),
  );

test("the overview says whom to turn to, who answers here and who looked in last", async ({
  admin,
  db,
  makeClients,
}) => {
  const ana = { firstName: "Ana", lastName: "Pop", position: null, phone: "0740 1" };
  const contacts = [{ ...ana, email: "ana@acme.ro" }];
  const [client] = await makeClients(1, "admin", { contacts });
  const manager = await contextOfEmail(db, emailOf("manager"), "screen");
  if (manager) await noteVisit(manager, client?.id ?? 0);
  await admin.goto(`/admin/clients/${client?.id}`);
  const contact = admin.getByRole("region", { name: "Primary contact" });
  await expect(contact.getByText("Ana Pop")).toBeVisible();
  await expect(contact.getByRole("link", { name: "ana@acme.ro" })).toHaveAttribute(
    "href",
    "mailto:ana@acme.ro",
  );
  const people = admin.getByRole("region", { name: "Responsible colleagues" });
  await expect(people.getByText(/^Last opened by manager person, now/)).toBeVisible();
  await admin.getByRole("link", { name: "Add contact" }).click();
  await expect(admin.getByRole("form", { name: "Add contact" })).toBeVisible();
  await openTab(admin, "Overview");
  await admin.getByRole("link", { name: "Edit responsible colleagues" }).click();
  await expect(admin.getByLabel("Owner")).toBeFocused();
});

test("E leads from any tab to the first field of the profile", async ({ admin, makeClients }) => {
  const [client] = await makeClients(1);
  await admin.goto(`/admin/clients/${client?.id}/contacts`);
  await expect(async () => {
    await admin.keyboard.press("e"); // until the page's script is there to hear it
    await expect(admin).toHaveURL(/\/profile#edit$/, { timeout: 1000 });
  }).toPass();
  await expect(nameOf(admin)).toBeFocused();
  await nameOf(admin).blur();
  await admin.keyboard.press("e");
  await expect(nameOf(admin)).toBeFocused();
});

for (const [language, label, more] of [
  ["en", "Parts of the record", "More"],
  ["ro", "Părțile fișei", "Mai multe"],
] as const) {
  test(`every tab is in the row or in its menu at every width, ${language}`, async ({
    admin,
    makeClients,
    baseURL,
  }) => {
    test.setTimeout(90_000);
    const [client] = await makeClients(1);
    const cookie = { name: "language", value: language, url: String(baseURL) };
    await admin.context().addCookies([cookie]);
    const tabs = admin.getByRole("navigation", { name: label });
    for (const tab of ["", "/contacts", "/profile", "/history"]) {
      await admin.goto(`/admin/clients/${client?.id}${tab}`);
      await expect(tabs.locator("[aria-current]")).toHaveCount(1);
      for (const width of [1536, 1440, 1280, 1100, 768, 600]) {
        await admin.setViewportSize({ width, height: 800 });
        const what = `${tab} at ${width} px`;
        await expect(tabs.locator("[aria-current]"), what).toBeInViewport({ ratio: 0.95 });
        expect(await overflow(tabs), what).toBeLessThanOrEqual(0);
      }
      await admin.setViewportSize({ width: 390, height: 844 });
      await expect(tabs.locator("[aria-current]")).toBeInViewport({ ratio: 0.95 });
      await expect(tabs.getByRole("button", { name: more })).toBeHidden();
    }
    await admin.setViewportSize({ width: 1280, height: 800 });
    expect(await faults(admin)).toEqual([]);
    const inRow = await tabs.getByRole("link").count();
    await tabs.getByRole("button", { name: more }).press("Enter");
    await expect(admin.getByRole("menuitem")).toHaveCount(14 - inRow);
  });
}

const overflow = (tabs: ReturnType<Page["locator"]>) =>
  tabs.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

test("on a phone the card is folded to its essentials", async ({ admin, makeClients }) => {
  const [client] = await makeClients(1, "admin", { city: "Cluj", email: "office@acme.ro" });
  await admin.setViewportSize({ width: 390, height: 844 });
  await admin.goto(`/admin/clients/${client?.id}`);
  const card = admin.getByRole("region", { name: "Identity card" });
  await expect(card.getByText("Active")).toBeVisible();
  await expect(card.getByText("Cluj")).toBeHidden();
  await expect(async () => {
    await card.getByRole("button", { name: "Show details" }).click();
    await expect(card.getByText("Cluj")).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(await faults(admin)).toEqual([]);
});

test("a client with documents is not deleted, but can be made inactive from the message", async ({
  admin,
  db,
  makeClients,
}) => {
  const [client] = await makeClients(1);
  await invoiceFor(db, client?.id);
  await admin.goto(`/admin/clients/${client?.id}`);
  await admin.getByRole("button", { name: "More actions" }).click();
  await admin.getByRole("menuitem", { name: "Delete" }).click();
  await expect(admin.getByText("Not deleted: 1 invoice refers to this client.")).toBeVisible();
  await admin.getByRole("button", { name: "Make inactive" }).click();
  await expect(admin.getByText("Client deactivated")).toBeVisible();
  await expect(
    admin.getByRole("region", { name: "Identity card" }).getByText("Inactive"),
  ).toBeVisible();
});

test("of several, those with documents stay in the list, and the message says why", async ({
  admin,
  db,
  makeClients,
  company,
}) => {
  const [kept] = await makeClients(3);
  await invoiceFor(db, kept?.id);
  await admin.goto(`/admin/clients?q=${encodeURIComponent(company)}`);
  await admin.getByRole("checkbox", { name: "Select all rows on this page" }).check();
  await admin.getByRole("button", { name: "Delete" }).click();
  const said = "2 clients deleted, 1 skipped: Invoices, estimates or payments refer to it";
  await expect(admin.getByText(said)).toBeVisible();
  await expect(row(admin, company)).toHaveCount(1);
  await expect(row(admin, kept?.name)).toBeVisible();
});
