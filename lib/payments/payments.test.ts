import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { Context } from "../context";
import { plusDays } from "../days";
import { deleteDocument } from "../documents/change-document";
import { createDocument } from "../documents/create-document";
import { getDocument } from "../documents/queries";
import { newClient, newInvoice, pay } from "../documents/testing";
import { balancesOf } from "../finance/balances";
import { undoOperation } from "../history/undo";
import { workspaceToday } from "../settings/today";
import { testContext } from "../testing";
import { applyCreditNote } from "./apply-credit-note";
import { cancelPayment, createPayment, updatePayment } from "./mutations";
import { getPayment } from "./queries";

let ctx: Context;
let clientId: number;
let invoiceId: number;
beforeEach(async () => {
  ctx = await testContext();
  clientId = await newClient(ctx);
  invoiceId = await newInvoice(ctx, clientId, 10_000);
});

const open = async (id = invoiceId) => (await getDocument(ctx, "invoice", id)).open;
const balance = async () => (await balancesOf(ctx, clientId))[0];
const fieldsOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error) => error.fields,
  );

describe("a payment", () => {
  test("pays several invoices, and part of them", async () => {
    const other = await newInvoice(ctx, clientId, 5000);
    const allocations = [
      { invoiceId, amount: 10_000 },
      { invoiceId: other, amount: 2000 },
    ];
    const { id } = await createPayment(ctx, { amount: 12_000, allocations });
    expect([await open(), await open(other)]).toEqual([0, 3000]);
    expect(await getPayment(ctx, id)).toMatchObject({
      number: "PAY-0001",
      open: 0,
      currency: "EUR",
    });
    expect(await balance()).toMatchObject({ invoiced: 15_000, paid: 12_000, balance: 3000 });
  });

  test("above what it pays is refused, unless the rest is to stay as credit", async () => {
    const allocations = [{ invoiceId, amount: 10_000 }];
    expect(await fieldsOf(createPayment(ctx, { amount: 12_000, allocations }))).toEqual({
      amount: ["errors.abovePayable|most=100.00|currency=EUR"],
    });
    const over = [{ invoiceId, amount: 12_000 }];
    expect(await fieldsOf(createPayment(ctx, { amount: 12_000, allocations: over }))).toEqual({
      "allocations.0.amount": ["errors.aboveInvoiceOpen|most=100.00|currency=EUR"],
    });
    const { id } = await createPayment(ctx, { amount: 12_000, allocations, keepCredit: true });
    expect(await getPayment(ctx, id)).toMatchObject({ open: 2000 });
    expect(await balance()).toMatchObject({ balance: -2000, overdue: 0 });
    const later = await newInvoice(ctx, clientId, 5000);
    const both = [...allocations, { invoiceId: later, amount: 2000 }];
    await updatePayment(ctx, { id, allocations: both });
    expect([await open(later), (await balance())?.balance]).toEqual([3000, 3000]);
  });

  test("can't go to a draft, to another's invoice, in another currency, or come from the future", async () => {
    const draft = (await createDocument(ctx, "invoice", { clientId, total: 100 })).id;
    const another = await newInvoice(ctx, await newClient(ctx, "Beta"), 100);
    const dollars = await newInvoice(ctx, clientId, 100, { currency: "USD" });
    const { today } = await workspaceToday(ctx);
    const given = [invoiceId, draft, another, dollars, 999, invoiceId];
    const allocations = given.map((id) => ({ invoiceId: id, amount: 10 }));
    const date = plusDays(today, 3);
    expect(await fieldsOf(createPayment(ctx, { amount: 50, allocations, date }))).toEqual({
      date: ["errors.futureDay"],
      amount: ["errors.allocatedAboveAmount"],
      "allocations.1.invoiceId": ["errors.invoiceNotSent"],
      "allocations.2.invoiceId": ["errors.invoiceOfAnother"],
      "allocations.3.invoiceId": ["errors.currencyDiffers|currency=USD"],
      "allocations.4.invoiceId": ["errors.unknownInvoice"],
      "allocations.5.invoiceId": ["errors.invoiceTwice"],
    });
  });

  test("is taken back with all that it paid, and comes back with it", async () => {
    const { operation } = await createPayment(ctx, {
      amount: 4000,
      allocations: [{ invoiceId, amount: 4000 }],
    });
    const { operation: undo } = await undoOperation(ctx, operation ?? 0);
    expect([await open(), (await balance())?.paid]).toEqual([10_000, 0]);
    await undoOperation(ctx, undo ?? 0);
    expect([await open(), (await balance())?.paid]).toEqual([6000, 4000]);
  });

  test("that comes back where another paid meanwhile becomes credit", async () => {
    const { id, operation } = await createPayment(ctx, {
      amount: 8000,
      allocations: [{ invoiceId, amount: 8000 }],
    });
    const { operation: undo } = await undoOperation(ctx, operation ?? 0);
    await pay(ctx, invoiceId, 7000);
    await undoOperation(ctx, undo ?? 0);
    expect(await open()).toBe(0);
    expect(await getPayment(ctx, id)).toMatchObject({ status: "booked", open: 5000 });
    expect(await balance()).toMatchObject({ paid: 15_000, balance: -5000 });
  });

  test("when cancelled opens its invoice again and counts no more", async () => {
    const id = await pay(ctx, invoiceId, 4000);
    const { operation } = await cancelPayment(ctx, { id });
    expect([await open(), (await balance())?.paid]).toEqual([10_000, 0]);
    await undoOperation(ctx, operation ?? 0);
    expect([await open(), (await balance())?.paid]).toEqual([6000, 4000]);
  });

  test("of an invoice that is cancelled becomes credit, and pays it again after Undo", async () => {
    const id = await pay(ctx, invoiceId, 4000);
    const { operation } = await deleteDocument(ctx, "invoice", { id: invoiceId });
    expect(await getPayment(ctx, id)).toMatchObject({ open: 4000, allocations: [] });
    expect(await balance()).toMatchObject({ invoiced: 0, paid: 4000, balance: -4000 });
    await undoOperation(ctx, operation ?? 0);
    expect(await open()).toBe(6000);
    expect(await balance()).toMatchObject({ invoiced: 10_000, balance: 6000 });
  });
});

describe("a refund", () => {
  test("gives back credit, or what an invoice was paid, and no more than was received", async () => {
    const refund = (amount: number, allocations: { invoiceId: number; amount: number }[] = []) =>
      createPayment(ctx, { clientId, kind: "refund", amount, allocations });
    await createPayment(ctx, {
      amount: 12_000,
      allocations: [{ invoiceId, amount: 10_000 }],
      keepCredit: true,
    });
    expect(await fieldsOf(refund(3000))).toEqual({
      amount: ["errors.aboveCredit|most=20.00|currency=EUR"],
    });
    await refund(2000);
    expect(await balance()).toMatchObject({ paid: 10_000, balance: 0 });
    await refund(1000, [{ invoiceId, amount: 1000 }]);
    expect([await open(), (await balance())?.balance]).toEqual([1000, 1000]);
    expect(await fieldsOf(refund(9500))).toEqual({
      amount: ["errors.aboveReceived|most=90.00|currency=EUR"],
    });
  });
});

describe("what was refunded", () => {
  test("can't go to an invoice as well, nor be cancelled under its refund", async () => {
    const { id } = await createPayment(ctx, { clientId, amount: 10_000, keepCredit: true });
    await createPayment(ctx, { clientId, kind: "refund", amount: 9000 });
    const apply = (amount: number) =>
      updatePayment(ctx, { id, allocations: [{ invoiceId, amount }] });
    expect(await fieldsOf(apply(10_000))).toEqual({
      "allocations.0.amount": ["errors.creditSpent|most=10.00|currency=EUR"],
    });
    await expect(cancelPayment(ctx, { id })).rejects.toMatchObject({
      key: "errors.creditRefunded",
    });
    await apply(1000);
    expect([await open(), (await balance())?.balance]).toEqual([9000, 9000]);
  });

  test("takes back what was given, when the payment it came from is undone", async () => {
    const first = await createPayment(ctx, { clientId, amount: 4000, keepCredit: true });
    await createPayment(ctx, { clientId, kind: "refund", amount: 4000 });
    const second = await pay(ctx, invoiceId, 6000);
    await undoOperation(ctx, first.operation ?? 0);
    expect([await open(), (await balance())?.balance]).toEqual([8000, 8000]);
    expect(await getPayment(ctx, second)).toMatchObject({ open: 4000 });
  });
});

describe("a credit note", () => {
  test("takes off the balance when it is sent, and off invoices when it is applied", async () => {
    const note = { clientId, total: 3000, status: "sent" } as const;
    const { id } = await createDocument(ctx, "creditNote", note);
    expect(await balance()).toMatchObject({ credited: 3000, balance: 7000 });
    expect(await open()).toBe(10_000);
    const { operation } = await applyCreditNote(ctx, {
      id,
      allocations: [{ invoiceId, amount: 3000 }],
    });
    expect(await open()).toBe(7000);
    expect((await getDocument(ctx, "creditNote", id)).state).toBe("applied");
    await undoOperation(ctx, operation ?? 0);
    expect(await open()).toBe(10_000);
  });
});

test("100 payments at once against one invoice: exact, and no number used twice", async () => {
  const paying = Array.from({ length: 110 }, () => pay(ctx, invoiceId, 100));
  const done = await Promise.allSettled(paying);
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(100);
  expect(await open()).toBe(0);
  expect(await balance()).toMatchObject({ paid: 10_000, balance: 0 });
  const [numbers] = await ctx.db.rows(
    sql`select count(distinct number) as n, max(seq) as last from payments`,
  );
  expect(numbers).toEqual({ n: 100, last: 100 });
}, 60_000);
