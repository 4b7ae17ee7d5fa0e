import { expect, test } from "vitest";
import { createDocument } from "../documents/create-document";
import { lastTax } from "../documents/last-tax";
import { openSums } from "../documents/open-sums";
import { newClient, newInvoice, pay } from "../documents/testing";
import { lastChangedBy } from "../history/last-changed";
import { moneyNames } from "../history/money-names";
import { listClientChanges } from "../history/queries";
import { testContext, testUser } from "../testing";
import { createPayment } from "./mutations";
import { creditSources, payableInvoices } from "./payable-invoices";

/** A client with a late invoice, one in another currency, a paid one and a draft. */
async function billed() {
  const ctx = await testContext();
  const clientId = await newClient(ctx);
  const bill = (total: number, more: object = {}) =>
    newInvoice(ctx, clientId, total, { currency: "EUR", date: "2026-01-01", ...more });
  const later = await bill(5000, { dueDate: "2999-01-01" });
  const late = await bill(3000, { dueDate: "2026-02-01" });
  const lei = await bill(700, { currency: "RON", dueDate: "2026-03-01" });
  const paid = await bill(900);
  await bill(800, { status: "draft" });
  await pay(ctx, paid, 900);
  return { ctx, clientId, later, late, lei, paid };
}

test("money can go to what is open, what is due first in front, and to what it went already", async () => {
  const { ctx, clientId, later, late, lei, paid } = await billed();
  const open = await payableInvoices(ctx, { clientId });
  expect(open.map(({ id, most, given }) => [id, most, given])).toEqual([
    [late, 3000, 0],
    [lei, 700, 0],
    [later, 5000, 0],
  ]);
  const paymentId = await pay(ctx, late, 1000);
  const own = await payableInvoices(ctx, { clientId, source: { paymentId } });
  expect(own.find(({ id }) => id === late)).toMatchObject({ most: 3000, given: 1000 });
  const back = await payableInvoices(ctx, { clientId, refund: true });
  expect(back.map(({ id, most }) => [id, most])).toEqual([
    [paid, 900],
    [late, 1000],
  ]);
});

test("what a client has as credit is named with what is left of it", async () => {
  const { ctx, clientId, late } = await billed();
  const allocations = [{ invoiceId: late, amount: 400 }];
  const more = { currency: "EUR", keepCredit: true, allocations };
  const { id } = await createPayment(ctx, { clientId, amount: 1000, ...more });
  const note = { clientId, status: "sent", currency: "EUR", total: 250 } as const;
  const { id: noteId } = await createDocument(ctx, "creditNote", note);
  expect(await creditSources(ctx, { clientId, currency: "EUR" })).toMatchObject([
    { kind: "payment", id, open: 600 },
    { kind: "creditNote", id: noteId, open: 250 },
  ]);
  expect(await creditSources(ctx, { clientId, currency: "RON" })).toEqual([]);
});

test("what is open is summed by currency, and what of it is late", async () => {
  const { ctx, clientId } = await billed();
  expect(await openSums(ctx, { clientId, today: "2026-02-15" })).toEqual([
    { currency: "EUR", open: 8000, overdue: 3000 },
    { currency: "RON", open: 700, overdue: 0 },
  ]);
});

test("the next document is taxed as the last one was", async () => {
  const { ctx, clientId } = await billed();
  expect(await lastTax(ctx, "invoice", clientId)).toBe(0);
  const line = { description: "Oak", quantity: 1000, unitPrice: 100, taxBp: 2100 };
  await createDocument(ctx, "invoice", { clientId, lines: [line] });
  expect(await lastTax(ctx, "invoice", clientId)).toBe(2100);
});

test("the history of money gets its numbers and currencies, for who may see the client", async () => {
  const { ctx, clientId, paid } = await billed();
  const { rows } = await listClientChanges(ctx, clientId);
  const names = new Map(await moneyNames(ctx, rows));
  expect(names.get(`invoices ${paid}`)).toEqual({ name: "INV-0004", currency: "EUR" });
  expect([...names.keys()].filter((key) => key.startsWith("allocations"))).toHaveLength(1);
  const stranger = await testUser(ctx.db, "sales", "Eva");
  expect(await moneyNames(stranger, rows)).toEqual([]);
  const ana = await testUser(ctx.db, "finance", "Ana");
  const { id } = await createDocument(ana, "invoice", { clientId, total: 1 });
  expect(await lastChangedBy(ctx, { entity: "invoices", id })).toBe("Ana");
});
