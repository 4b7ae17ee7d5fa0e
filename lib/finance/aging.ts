import { sql } from "drizzle-orm";
import { seesClient } from "../clients/visibility";
import { authorize, type Context } from "../context";
import { daysBetween } from "../days";
import { workspaceToday } from "../settings/today";

/** Where what is unpaid stands: not due yet, or so many days over. */
export const BUCKETS = ["current", "days30", "days60", "days90", "older"] as const;
export type Bucket = (typeof BUCKETS)[number];

const UNTIL: [days: number, bucket: Bucket][] = [
  [0, "current"],
  [30, "days30"],
  [60, "days60"],
  [90, "days90"],
];

/** On its due day an invoice is not over; one without a due day never is. */
export function bucketOf(dueDate: string | null, day: string): Bucket {
  const over = dueDate === null ? 0 : daysBetween(dueDate, day);
  return UNTIL.find(([days]) => over <= days)?.[1] ?? "older";
}

/** In one currency, in minor units; `credit` was given by nobody's invoice yet. */
export type Aging = { currency: string; credit: number; total: number } & Record<Bucket, number>;

type Open = { currency: string; dueDate: string | null; open: number };

/** What is open of invoices, by how long it is over, a row a currency. */
function agingOf(open: readonly Open[], day: string): Map<string, Aging> {
  const rows = new Map<string, Aging>();
  for (const { currency, dueDate, open: amount } of open) {
    const row = rows.get(currency) ?? blank(currency);
    row[bucketOf(dueDate, day)] += amount;
    row.total += amount;
    rows.set(currency, row);
  }
  return rows;
}

const blank = (currency: string): Aging => ({
  currency,
  credit: 0,
  total: 0,
  current: 0,
  days30: 0,
  days60: 0,
  days90: 0,
  older: 0,
});

/** The aging of a client as of today, with the credit that could go against it. */
export async function clientAging(ctx: Context, clientId: number): Promise<Aging[]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const { today } = await workspaceToday(ctx);
  const seen = seesClient(ctx, clientId);
  const [open, sums] = await Promise.all([
    // invoices_open_idx
    ctx.db.rows<Open>(sql`select currency, due_date as dueDate, sum(open) as open from invoices
      where client_id = ${clientId} and open <> 0 and ${seen} group by currency, due_date`),
    ctx.db.rows<{ currency: string; balance: number }>(sql`select currency,
      invoiced - paid - credited as balance from client_balances
      where client_id = ${clientId} and ${seen} order by currency`),
  ]);
  const rows = agingOf(open, today);
  for (const { currency, balance } of sums) {
    const row = rows.get(currency) ?? blank(currency);
    row.credit = row.total - balance; // what is open less the balance is what was paid ahead
    if (row.credit || row.total) rows.set(currency, row);
  }
  return [...rows.values()];
}
