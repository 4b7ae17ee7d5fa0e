import { sql } from "drizzle-orm";
import { visibleClients } from "../clients/visibility";
import { authorize, type Context } from "../context";
import { notFound } from "../errors";
import { workspaceToday } from "../settings/today";

/** What there is between a client and us in one currency, in minor units. */
export type Balance = {
  currency: string;
  /** Totals of sent invoices. */
  invoiced: number;
  /** Payments less refunds. */
  paid: number;
  /** Totals of credit notes. */
  credited: number;
  /** invoiced − paid − credited; below zero we owe it. */
  balance: number;
  /** What is unpaid of invoices that were due before today. */
  overdue: number;
};

type Summed = Pick<Balance, "currency" | "invoiced" | "paid" | "credited">;

/** The balances of a client, in the workspace's currency first; none where there never was anything. */
export async function balancesOf(ctx: Context, clientId: number): Promise<Balance[]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const { settings, today } = await workspaceToday(ctx);
  const [seen, sums, overdue] = await Promise.all([
    ctx.db.rows(sql`select 1 from clients where id = ${clientId} and ${visibleClients(ctx)}`),
    ctx.db.rows<Summed>(sql`select currency, invoiced, paid, credited from client_balances
      where client_id = ${clientId} order by currency <> ${settings.currency}, currency`),
    // invoices_open_idx
    ctx.db.rows<{ currency: string; sum: number }>(sql`select currency, sum(open) as sum
      from invoices where client_id = ${clientId} and due_date < ${today} and open <> 0
      group by currency`),
  ]);
  if (!seen.length) throw notFound("client", clientId);
  const over = new Map(overdue.map(({ currency, sum }) => [currency, sum]));
  return sums
    .filter(({ invoiced, paid, credited }) => invoiced || paid || credited)
    .map((sum) => ({
      ...sum,
      balance: sum.invoiced - sum.paid - sum.credited,
      overdue: over.get(sum.currency) ?? 0,
    }));
}
