import { plusDays } from "@/lib/days";
import { updateDocument } from "@/lib/documents/change-document";
import { expect, faults } from "./fixtures";
import { choose, line, rows, tab, test, undo, wake, write } from "./money-page";

const today = new Date().toISOString().slice(0, 10);

test("an invoice is written and sent by keys alone", async ({ admin, client }) => {
  await tab(admin, client, "invoices");
  await expect(admin.getByText("No invoices yet")).toBeVisible();
  await wake(admin, "c", () => expect(admin).toHaveURL(/invoices\/new$/, { timeout: 2000 }));
  const first = admin.getByRole("listitem", { name: "Line 1" });
  await first.getByLabel("Description").focus();
  await write(admin, "Oak planks", "2.5", "1,234.50", "21");
  await expect(first).toContainText("€3,086.25");
  await admin.keyboard.press("Enter");
  const second = admin.getByRole("listitem", { name: "Line 2" });
  await expect(second.getByLabel("Description")).toBeFocused();
  await expect(second.getByLabel("Tax %")).toHaveValue("21");
  await write(admin, "Delivery", "1", "100");
  await admin.keyboard.press("Alt+ArrowUp");
  await expect(first.getByLabel("Description")).toHaveValue("Delivery");
  const sums = admin.getByLabel("Sums");
  await expect(sums).toContainText("Subtotal€3,186.25");
  await expect(sums).toContainText("Total€3,855.36");
  await admin.keyboard.press("ControlOrMeta+Enter");

  await expect(admin.getByRole("heading", { name: /^Invoice INV-/ })).toBeVisible();
  await expect(admin.getByText("Invoice added")).toBeVisible();
  await expect(admin.getByRole("article")).toContainText("Sent");
  await expect(admin.getByRole("article")).toContainText("Total€3,855.36");
  await tab(admin, client, "invoices");
  await expect(rows(admin, "Invoices")).toHaveCount(1);
  await expect(rows(admin, "Invoices")).toContainText("€3,855.36");
  await expect(admin.getByRole("list", { name: "What is open" })).toContainText("€3,855.36 open");
});

test("what is wrong is said in its place, and what was typed stays", async ({ admin, client }) => {
  await tab(admin, client, "invoices/new");
  const row = admin.getByRole("listitem", { name: "Line 1" });
  await row.getByLabel("Unit price").fill("12 lei");
  await admin.getByLabel("Due", { exact: true }).fill("2020-01-01");
  await admin.getByRole("button", { name: "Save draft" }).click();
  await expect(row.getByLabel("Description")).toBeFocused();
  await expect(row).toContainText("This can’t be empty");
  await expect(row).toContainText("Write an amount");
  await row.getByLabel("Description").fill("Oak");
  await row.getByLabel("Unit price").fill("12");
  await admin.getByRole("button", { name: "Save draft" }).click();
  await expect(admin.getByLabel("Due", { exact: true })).toBeFocused();
  await expect(row.getByLabel("Unit price")).toHaveValue("12");
  await admin.getByLabel("Due", { exact: true }).fill("2999-01-01");
  await admin.getByRole("button", { name: "Save draft" }).click();
  await expect(admin.getByRole("heading", { name: "Draft invoice" })).toBeVisible();
});

test("amounts are read and written as Romanians do", async ({ admin, client, document }) => {
  const language = { name: "language", value: "ro", url: String(process.env.E2E_URL) };
  await admin.context().addCookies([language]);
  const id = await document("invoice", { status: "draft", lines: [line("Stejar", 123_450)] });
  await tab(admin, client, `invoices/${id}/edit`);
  const row = admin.getByRole("listitem", { name: "Linia 1" });
  await expect(row.getByLabel("Preț unitar")).toHaveValue("1234,50");
  await row.getByLabel("Preț unitar").fill("2.345,50");
  await row.getByLabel("Cantitate").fill("1,5");
  await expect(row).toContainText("3.518,25 EUR");
  await admin.getByRole("button", { name: "Salvează ciorna" }).click();
  await expect(admin.getByRole("article")).toContainText("3.518,25 EUR");
  expect(await faults(admin)).toEqual([]);
});

test("drafts are sent and deleted, numbered ones are cancelled, and each comes back", async ({
  admin,
  client,
  document,
}) => {
  await document("invoice", { status: "draft", lines: [line("Oak", 5000)] });
  await tab(admin, client, "invoices");
  const row = rows(admin, "Invoices").first();
  await choose(admin, "Draft invoice", "Delete draft");
  await expect(rows(admin, "Invoices")).toHaveCount(0);
  await undo(admin, "Invoice draft deleted");
  await expect(row).toContainText("Draft invoice");
  await choose(admin, "Draft invoice", "Send");
  await expect(row.getByRole("link", { name: /^INV-/ })).toBeVisible();
  await row.getByRole("link", { name: /^INV-/ }).focus();
  await admin.keyboard.press("Delete");
  await expect(row).toContainText("Cancelled");
  await undo(admin, /INV-\d+ cancelled/);
  await expect(row).toContainText("Sent");
  await expect(row).toContainText("€50.00");
});

test("an invoice tells what is late, what was paid by what, and what is open", async ({
  admin,
  client,
  document,
  pay,
}) => {
  test.setTimeout(60_000);
  const id = await document("invoice", {
    date: plusDays(today, -40),
    dueDate: plusDays(today, -10),
    lines: [line("Oak", 10_000)],
  });
  await pay({ amount: 2500, allocations: [{ invoiceId: id, amount: 2500 }] });
  await document("creditNote", { lines: [line("Broken", 1000)] });
  await tab(admin, client, "invoices");
  await expect(rows(admin, "Invoices")).toContainText("days overdue");
  await expect(rows(admin, "Invoices")).toContainText("€75.00");
  await expect(rows(admin, "Credit notes")).toHaveCount(1);
  await rows(admin, "Invoices").getByRole("link").click();
  const paid = admin.getByRole("region", { name: "Paid by" });
  await expect(paid.getByRole("link", { name: /^PAY-/ })).toBeVisible();
  await expect(paid).toContainText("Open€75.00");
  expect(await faults(admin)).toEqual([]);

  await paid.getByRole("link", { name: /^Apply CN-/ }).click();
  const form = admin.getByRole("form", { name: /^Apply CN-/ });
  await expect(form.getByRole("textbox")).toHaveValue("10.00");
  await form.getByRole("textbox").fill("11");
  await form.getByRole("button", { name: "Apply to invoices" }).click();
  await expect(form).toContainText("More goes to invoices");
  await form.getByRole("textbox").fill("4");
  await expect(form).toContainText("€6.00 stays as credit");
  await admin.keyboard.press("Enter");
  await expect(form).toBeHidden();
  await expect(admin.getByRole("region", { name: "Applied to" })).toContainText("Left€6.00");
});

test("an estimate becomes an invoice", async ({ admin, client, document }) => {
  await document("estimate", { lines: [line("Stairs", 840_000)] });
  await tab(admin, client, "estimates");
  await rows(admin, "Estimates").getByRole("link").click();
  await admin.getByRole("button", { name: "Convert to invoice" }).click();
  await expect(admin.getByRole("heading", { name: "Draft invoice" })).toBeVisible();
  await expect(admin.getByRole("article")).toContainText("Stairs");
  await tab(admin, client, "estimates");
  await expect(rows(admin, "Estimates")).toContainText("Accepted");
});

test("who was quicker is named, and my words stay", async ({
  admin,
  client,
  colleague,
  document,
}) => {
  const id = await document("invoice", { status: "draft", lines: [line("Oak", 100)] });
  await tab(admin, client, `invoices/${id}/edit`);
  await admin.getByLabel("Description").fill("Walnut");
  await updateDocument(colleague, "invoice", { id, note: "Ask Dan first" });
  await admin.getByRole("button", { name: "Save draft" }).click();
  const said = admin.getByRole("form").getByRole("alert");
  await expect(said).toContainText(`${colleague.actor.name} changed this`);
  await expect(admin.getByLabel("Description")).toHaveValue("Walnut");
  await admin.getByRole("button", { name: "Save draft" }).click();
  await expect(admin.getByRole("article")).toContainText("Walnut");
  await expect(admin.getByRole("article")).toContainText("Ask Dan first");
});

test("the tabs and forms are sound to axe, and the history says it in words", async ({
  admin,
  as,
  client,
  document,
}) => {
  test.setTimeout(90_000);
  const id = await document("invoice", { lines: [line("Oak", 123_450)] });
  await document("estimate", { lines: [line("Stairs", 840_000)] });
  for (const rest of ["invoices", "invoices/new", `invoices/${id}`, "estimates", "payments"]) {
    await tab(admin, client, rest);
    await expect(admin.getByRole("main")).toBeVisible();
    expect(await faults(admin), rest).toEqual([]);
  }
  await tab(admin, client, "history");
  await expect(admin.getByRole("main")).toContainText(/Invoice INV-\d+/);
  await expect(admin.getByRole("main")).toContainText("€1,234.50, Sent");
  await expect(admin.getByRole("main")).not.toContainText(/client_id|series|seq/);

  const viewer = await as("viewer");
  await tab(viewer, client, "invoices");
  await expect(rows(viewer, "Invoices")).toHaveCount(1);
  await expect(viewer.getByRole("button", { name: /Add|Actions for/ })).toHaveCount(0);
});
