import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { inTransaction } from "@/db/write";
import type { Context } from "../context";
import { plusDays } from "../days";
import { deleteDocument } from "../documents/change-document";
import { createDocument } from "../documents/create-document";
import { newClient, newInvoice, pay } from "../documents/testing";
import { undoOperation } from "../history/undo";
import { cancelPayment, createPayment, updatePayment } from "../payments/mutations";
import { workspaceToday } from "../settings/today";
import { testContext } from "../testing";
import { bucketOf, clientAging } from "./aging";
import { balancesOf } from "./balances";
import { checkBalances } from "./check-balances";
import { statementsOf } from "./statement";

let ctx: Context;
let clientId: number;
let today: string;
beforeEach(async () => {
  ctx = await testContext();
  clientId = await newClient(ctx);
  ({ today } = await workspaceToday(ctx));
});

const ago = (days: number) => plusDays(today, -days);

/** A refund, a cancelled invoice, an overpayment and three currencies. */
async function busyClient() {
  const euro = (total: number, days: number) =>
    newInvoice(ctx, clientId, total, { date: ago(days + 30), dueDate: ago(days) });
  const [first] = await Promise.all([euro(10_000, 40), euro(5000, 0), euro(7000, 200)]);
  const cancelled = await euro(99_999, 10);
  await deleteDocument(ctx, "invoice", { id: cancelled });
  await pay(ctx, first ?? 0, 4000);
  const lei = await newInvoice(ctx, clientId, 20_000, { currency: "RON", date: ago(20) });
  const allocations = [{ invoiceId: lei, amount: 20_000 }];
  await createPayment(ctx, { amount: 26_000, allocations, keepCredit: true });
  await createPayment(ctx, { clientId, kind: "refund", amount: 1000, currency: "RON" });
  await newInvoice(ctx, clientId, 500, { currency: "JPY", date: ago(5), dueDate: ago(1) });
  await createDocument(ctx, "creditNote", { clientId, total: 1500, status: "sent" });
}

test("balances are per currency, the workspace's first", async () => {
  await busyClient();
  expect(await balancesOf(ctx, clientId)).toEqual([
    {
      currency: "EUR",
      invoiced: 22_000,
      paid: 4000,
      credited: 1500,
      balance: 16_500,
      overdue: 13_000,
    },
    { currency: "JPY", invoiced: 500, paid: 0, credited: 0, balance: 500, overdue: 500 },
    { currency: "RON", invoiced: 20_000, paid: 25_000, credited: 0, balance: -5000, overdue: 0 },
  ]);
});

test("aging puts what is open where it stands, and credit beside it", async () => {
  await busyClient();
  const none = { current: 0, days30: 0, days60: 0, days90: 0, older: 0 };
  expect(await clientAging(ctx, clientId)).toEqual([
    {
      ...none,
      currency: "EUR",
      current: 5000,
      days60: 6000,
      older: 7000,
      total: 18_000,
      credit: 1500,
    },
    { ...none, currency: "JPY", days30: 500, total: 500, credit: 0 },
    { ...none, currency: "RON", total: 0, credit: 5000 },
  ]);
});

test.each([
  [0, "current"],
  [1, "days30"],
  [30, "days30"],
  [31, "days60"],
  [60, "days60"],
  [61, "days90"],
  [90, "days90"],
  [91, "older"],
])("%i days over is %s", (days, bucket) => {
  expect(bucketOf(plusDays("2026-03-01", -days), "2026-03-01")).toBe(bucket);
});

test("a statement opens with what was before and closes with the balance", async () => {
  await busyClient();
  const [euro, yen, lei] = await statementsOf(ctx, clientId, { from: ago(60), to: today });
  expect(euro).toMatchObject({ currency: "EUR", opening: 17_000, invoiced: 5000, closing: 16_500 });
  expect(euro?.lines.map(({ kind, amount, balance }) => [kind, amount, balance])).toEqual([
    ["invoice", 5000, 22_000],
    ["creditNote", -1500, 20_500],
    ["payment", -4000, 16_500],
  ]);
  expect([yen?.closing, lei?.closing]).toEqual([500, -5000]);
  const [later] = await statementsOf(ctx, clientId, {
    from: plusDays(today, 1),
    to: plusDays(today, 9),
  });
  expect(later).toMatchObject({ opening: 16_500, lines: [], closing: 16_500 });
});

describe("the check", () => {
  test("finds nothing after anything that can be done, and undone", async () => {
    const deed = fc.record({
      what: fc.integer({ min: 0, max: 7 }),
      n: fc.integer({ min: 1, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 14 }), async (deeds) => {
        for (const { what, n } of deeds) await doSomething(what, n).catch(expected);
        expect((await checkBalances(ctx.db)).wrong).toEqual([]);
        await sumsAgree();
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test("tells a client whose sums are not what they should be", async () => {
    await newInvoice(ctx, clientId, 100);
    await inTransaction(ctx.db, { first: [], last: [] }, (w) =>
      w.rows(sql`update client_balances set paid = 7`),
    );
    expect(await checkBalances(ctx.db)).toEqual({ clients: 1, wrong: [clientId] });
  });
});

/** What is open less the credit is the balance. */
async function sumsAgree() {
  const aging = new Map((await clientAging(ctx, clientId)).map((row) => [row.currency, row]));
  for (const { currency, balance } of await balancesOf(ctx, clientId)) {
    const { total = 0, credit = 0 } = aging.get(currency) ?? {};
    expect(total - credit).toBe(balance);
    expect(total).toBeGreaterThanOrEqual(0);
    expect(credit).toBeGreaterThanOrEqual(0);
  }
}

const lastOf = async (table: string, n: number) => {
  const rows = await ctx.db.rows<{ id: number }>(
    sql`select id from ${sql.identifier(table)} order by id desc limit ${n}`,
  );
  return rows.at(-1)?.id ?? 0;
};

const DEEDS: ((n: number) => Promise<unknown>)[] = [
  (n) => newInvoice(ctx, clientId, n * 1000, { currency: n % 3 ? "EUR" : "RON" }),
  async (n) => {
    const allocations = [{ invoiceId: await lastOf("invoices", n), amount: n * 300 }];
    return createPayment(ctx, { amount: n * 400, allocations, keepCredit: true });
  },
  async (n) => deleteDocument(ctx, "invoice", { id: await lastOf("invoices", n) }),
  async (n) => cancelPayment(ctx, { id: await lastOf("payments", n) }),
  async (n) => undoOperation(ctx, await lastOf("operations", n)),
  (n) => createPayment(ctx, { clientId, kind: "refund", amount: n * 100, currency: "EUR" }),
  (n) => createPayment(ctx, { clientId, amount: n * 200, currency: "EUR", keepCredit: true }),
  async (n) => {
    const allocations = [{ invoiceId: await lastOf("invoices", n), amount: n * 100 }];
    return updatePayment(ctx, { id: await lastOf("payments", 1 + (n % 3)), allocations });
  },
];

const doSomething = async (what: number, n: number) => DEEDS[what]?.(n);

/** Refusals are part of it; anything else is a bug. */
function expected(error: { code?: string }) {
  if (!error.code) throw error;
}
