import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { plusDays } from "@/lib/days";
import { deleteDocument } from "@/lib/documents/change-document";
import { createDocument } from "@/lib/documents/create-document";
import { newInvoice, pay } from "@/lib/documents/testing";
import { createPayment } from "@/lib/payments/mutations";
import { contextOfEmail } from "@/lib/users/user-context";
import { test as base, expect, faults } from "./fixtures";
import { emailOf } from "./people";
import { openTab } from "./record-page";

const today = new Date().toISOString().slice(0, 10);
const ago = (days: number) => plusDays(today, -days);

/** A client with a refund, a cancelled invoice, an overpayment and three currencies; its number. */
const test = base.extend<{ busy: number }>({
  busy: async ({ db, makeClients }, use) => {
    const [client] = await makeClients(1);
    const ctx = await contextOfEmail(db, emailOf("admin"), "screen");
    if (!client || !ctx) throw new Error("There is nobody to send invoices to.");
    const clientId = client.id;
    const late = { date: ago(70), dueDate: ago(40) };
    const first = await newInvoice(ctx, clientId, 10_000, late);
    await newInvoice(ctx, clientId, 5000, { date: ago(5), dueDate: plusDays(today, 25) });
    const cancelled = await newInvoice(ctx, clientId, 99_900, late);
    await deleteDocument(ctx, "invoice", { id: cancelled });
    await pay(ctx, first, 4000);
    await createDocument(ctx, "creditNote", { clientId, total: 1500, status: "sent" });
    const lei = await newInvoice(ctx, clientId, 20_000, { currency: "RON", date: ago(20) });
    const allocations = [{ invoiceId: lei, amount: 20_000 }];
    await createPayment(ctx, { amount: 26_000, allocations, keepCredit: true });
    await createPayment(ctx, { clientId, kind: "refund", amount: 1000, currency: "RON" });
    await newInvoice(ctx, clientId, 500, { currency: "JPY", date: ago(5), dueDate: ago(1) });
    await use(clientId);
  },
});

const figure = (page: Page, name: string) =>
  page.getByRole("region", { name: "Figures" }).locator("> div").filter({ hasText: name });

test("the overview says what is owed in each currency, and what is open", async ({
  admin,
  busy,
}) => {
  await admin.goto(`/admin/clients/${busy}`);
  await expect(figure(admin, "Balance")).toContainText("€95.00");
  await expect(figure(admin, "Balance")).toContainText("-RON 50.00");
  await expect(figure(admin, "Balance")).toContainText("JP¥500");
  await expect(figure(admin, "Overdue")).toContainText("€60.00");
  await expect(figure(admin, "Paid so far")).toContainText("RON 250.00");
  const unpaid = admin.getByRole("region", { name: "Unpaid invoices" });
  await expect(unpaid.getByRole("listitem")).toHaveCount(3);
  await expect(unpaid.getByRole("listitem").first()).toContainText("€60.00");
  expect(await faults(admin)).toEqual([]);
});

test("the statement opens and closes with the balance, in a period of one's own, and is a file", async ({
  admin,
  busy,
}) => {
  await admin.goto(`/admin/clients/${busy}`);
  await openTab(admin, "Statement");
  await admin.getByLabel("From").fill(ago(30));
  await admin.getByLabel("To", { exact: true }).fill(today);
  await admin.getByLabel("To", { exact: true }).press("Enter");
  await expect(admin).toHaveURL(new RegExp(`from=${ago(30)}`));
  const euro = admin.getByRole("table", { name: "Statement in EUR" });
  await expect(euro.getByRole("row").nth(1)).toContainText("€100.00");
  await expect(euro.getByRole("row").last()).toContainText("€95.00");
  await expect(euro).not.toContainText("€999.00");
  const aging = admin.getByRole("table", { name: "Unpaid by age" });
  await expect(aging.getByRole("row").nth(1)).toContainText("EUR€50.00–€60.00––€110.00€15.00");
  expect(await faults(admin)).toEqual([]);
  const download = admin.waitForEvent("download");
  await admin.getByRole("link", { name: "Download PDF" }).click();
  const file = await (await download).path();
  expect(readFileSync(file).subarray(0, 5).toString()).toBe("%PDF-");
});

test("without a mail server sending says so; who only reads may look, not send", async ({
  admin,
  as,
  busy,
}) => {
  await admin.goto(`/admin/clients/${busy}/statement`);
  await admin.getByRole("button", { name: "Send by e-mail" }).click();
  const dialog = admin.getByRole("dialog");
  await dialog.getByLabel("To").fill("nobody");
  await dialog.getByRole("button", { name: "Send" }).click();
  await expect(dialog.getByRole("alert")).toContainText("e-mail");
  await dialog.getByLabel("To").fill("ana@example.com");
  await dialog.getByRole("button", { name: "Send" }).click();
  await expect(dialog.getByRole("alert")).toContainText("no mail server");
  expect(await faults(admin)).toEqual([]);
  const viewer = await as("viewer");
  await viewer.goto(`/admin/clients/${busy}/statement`);
  await expect(viewer.getByRole("link", { name: "Download PDF" })).toBeVisible();
  await expect(viewer.getByRole("button", { name: "Send by e-mail" })).toHaveCount(0);
});

test("the timeline is one stream, by kind when asked, each item a link", async ({
  admin,
  busy,
}) => {
  await admin.goto(`/admin/clients/${busy}/timeline`);
  const stream = admin.getByRole("region", { name: "Timeline" });
  await expect(stream.getByRole("article").filter({ hasText: "Refund" })).toContainText(
    "RON 10.00",
  );
  await expect(stream.getByRole("article").filter({ hasText: "€999.00" })).toContainText(
    "cancelled",
  );
  expect(await faults(admin)).toEqual([]);
  await stream.getByRole("link", { name: "Changes" }).click();
  await expect(admin).toHaveURL(/kinds=changes/);
  await expect(stream.getByRole("article").filter({ hasText: "Refund" })).toHaveCount(0);
  await expect(stream.getByRole("article").last()).toContainText("created");
  await stream.getByRole("link", { name: "Notes" }).click();
  await stream.getByRole("link", { name: "Changes" }).click();
  await expect(stream).toContainText("Nothing of this kind");
  await stream.getByRole("link", { name: "All" }).click();
  await stream.getByRole("link", { name: /^Credit note/ }).click();
  await expect(admin).toHaveURL(/credit-notes\/\d+/);
});
