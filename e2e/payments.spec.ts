import { plusDays } from "@/lib/days";
import { expect, faults } from "./fixtures";
import { choose, line, rows, tab, test, undo, wake, write } from "./money-page";

const today = new Date().toISOString().slice(0, 10);
const due = (days: number) => ({ date: plusDays(today, -90), dueDate: plusDays(today, days) });

test("a payment goes to what is due first, and its rest stays as credit when it is meant", async ({
  admin,
  client,
  document,
}) => {
  test.setTimeout(60_000);
  await document("invoice", { ...due(20), lines: [line("Later", 5000)] });
  await document("invoice", { ...due(-20), lines: [line("Late", 3000)] });
  await tab(admin, client, "payments");
  const form = admin.getByRole("form", { name: "Book payment" });
  await expect(admin.getByText("No payments yet")).toBeVisible();
  await wake(admin, "c", () => expect(form.getByLabel("Amount")).toBeFocused({ timeout: 1000 }));
  const fields = form.getByRole("list", { name: "Goes to" }).getByRole("textbox");
  await write(admin, "45.50");
  await expect(fields.nth(0)).toHaveValue("30.00");
  await expect(fields.nth(1)).toHaveValue("15.50");
  await expect(form).toContainText("All of it is spread");
  await form.getByLabel("Amount").fill("100");
  await expect(form).toContainText("€20.00 stays as credit");
  expect(await faults(admin)).toEqual([]);
  await form.getByLabel("Amount").press("Enter");
  await expect(form.getByLabel("Keep the rest as credit")).toBeFocused();
  await admin.keyboard.press("Space");
  await admin.keyboard.press("ControlOrMeta+Enter");
  await expect(form).toBeHidden();
  await expect(rows(admin, "Payments")).toContainText("€100.00");
  await expect(rows(admin, "Payments")).toContainText("€20.00");

  await undo(admin, "Payment booked");
  await expect(rows(admin, "Payments")).toContainText("Cancelled");
  await tab(admin, client, "invoices");
  await expect(admin.getByRole("list", { name: "What is open" })).toContainText("€80.00 open");
});

test("an invoice is paid from its page, by hand as one likes", async ({
  admin,
  client,
  document,
}) => {
  await document("invoice", { ...due(-20), lines: [line("Late", 3000)] });
  const id = await document("invoice", { ...due(20), lines: [line("This one", 5000)] });
  await tab(admin, client, `invoices/${id}`);
  await admin.getByRole("button", { name: "Book payment" }).click();
  const form = admin.getByRole("form", { name: "Book payment" });
  await expect(form.getByLabel("Amount")).toHaveValue("50.00");
  const fields = form.getByRole("list", { name: "Goes to" }).getByRole("textbox");
  await expect(fields.nth(0)).toHaveValue("50.00");
  await expect(fields.nth(1)).toHaveValue("");
  await fields.nth(1).fill("31");
  await form.getByRole("button", { name: "Book payment" }).click();
  await expect(fields.nth(1)).toBeFocused();
  await expect(form).toContainText("Only 30.00 EUR");
  await fields.nth(1).fill("10");
  await fields.nth(0).fill("40");
  await form.getByRole("button", { name: "Book payment" }).click();
  await expect(form).toBeHidden();
  await tab(admin, client, `invoices/${id}`);
  await expect(admin.getByRole("article")).toContainText("Partly paid");
  await expect(admin.getByRole("region", { name: "Paid by" })).toContainText("Open€10.00");
});

test("credit is applied later, a payment is changed, cancelled and given back", async ({
  admin,
  client,
  document,
  pay,
}) => {
  test.setTimeout(60_000);
  const id = await pay({ amount: 6000, keepCredit: true, method: "Card" });
  await document("invoice", { ...due(5), lines: [line("Oak", 2500)] });
  await tab(admin, client, `payments/${id}?apply`);
  const apply = admin.getByRole("form", { name: /^Apply PAY-/ });
  await apply.getByRole("textbox").fill("25");
  await apply.getByRole("button", { name: "Apply to invoices" }).click();
  await expect(apply).toBeHidden();
  const went = admin.getByRole("region", { name: "Went to" });
  await expect(went).toContainText("€25.00");
  await expect(went).toContainText("Credit€35.00");
  expect(await faults(admin)).toEqual([]);

  const edit = admin.getByRole("form", { name: /^Edit PAY-/ });
  await wake(admin, "e", () => expect(edit).toBeVisible({ timeout: 3000 }));
  await edit.getByLabel("Reference").fill("OP 77");
  await admin.keyboard.press("Enter");
  await expect(edit).toBeHidden();
  await expect(admin.getByRole("article")).toContainText("OP 77");

  await tab(admin, client, "payments");
  await admin.getByRole("button", { name: "Book refund" }).click();
  const refund = admin.getByRole("form", { name: "Book refund" });
  await refund.getByLabel("Amount").fill("70");
  await expect(refund).toContainText("€70.00 comes from the client’s credit");
  await refund.getByRole("button", { name: "Book refund" }).click();
  await expect(refund).toContainText("Only 60.00 EUR");
  await refund.getByLabel("Amount").fill("10");
  await refund.getByRole("button", { name: "Book refund" }).click();
  await expect(refund).toBeHidden();
  await expect(rows(admin, "Payments").first()).toContainText("-€10.00");

  const number = await rows(admin, "Payments").last().getByRole("link").textContent();
  await rows(admin, "Payments").first().getByRole("link").focus();
  await admin.keyboard.press("Delete");
  await expect(rows(admin, "Payments").first()).toContainText("Cancelled");
  await choose(admin, String(number), "Cancel payment");
  await expect(rows(admin, "Payments").last()).toContainText("Cancelled");
});
