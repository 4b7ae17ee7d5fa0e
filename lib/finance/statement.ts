import { sql } from "drizzle-orm";
import { seesClient } from "../clients/visibility";
import { authorize, type Context } from "../context";
import { workspaceToday } from "../settings/today";

/** A line of a statement: what it adds to what the client owes, and what that comes to. */
export type StatementLine = {
  kind: "invoice" | "payment" | "refund" | "creditNote";
  id: number;
  number: string | null;
  date: string;
  dueDate: string | null;
  reference: string | null;
  /** In minor units: invoices and refunds above zero, payments and credit notes below. */
  amount: number;
  balance: number;
};

/** What went between a client and us in one currency, in a period of days, both included. */
export type Statement = {
  currency: string;
  from: string;
  to: string;
  opening: number;
  lines: StatementLine[];
  invoiced: number;
  /** Payments less refunds. */
  paid: number;
  credited: number;
  closing: number;
};

type Entry = Omit<StatementLine, "balance"> & { currency: string };

/** All that counts: sent invoices, sent credit notes, booked payments and refunds. */
const entries = (clientId: number) => sql`
  select 'invoice' as kind, id, number, date, due_date as dueDate, null as reference, currency,
      total as amount, 0 as place
    from invoices where client_id = ${clientId} and deleted_at is null and status = 'sent'
  union all select 'creditNote', id, number, date, null, null, currency, -total, 1
    from credit_notes where client_id = ${clientId} and deleted_at is null and status = 'sent'
  union all select kind, id, number, date, null, reference, currency,
      case kind when 'refund' then amount else -amount end, 2
    from payments where client_id = ${clientId} and deleted_at is null and status = 'booked'`;

export type Period = { from: string; to: string };

/** The statements of a client for a period, one a currency that ever moved, the workspace's first. */
export async function statementsOf(
  ctx: Context,
  clientId: number,
  { from, to }: Period,
): Promise<Statement[]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const { settings } = await workspaceToday(ctx);
  const seen = seesClient(ctx, clientId);
  const [before, during] = await Promise.all([
    ctx.db.rows<{ currency: string; opening: number }>(sql`select currency,
      sum(case when date < ${from} then amount else 0 end) as opening
      from (${entries(clientId)}) where date <= ${to} and ${seen}
      group by currency order by currency <> ${settings.currency}, currency`),
    ctx.db.rows<Entry>(sql`select kind, id, number, date, dueDate, reference, currency, amount
      from (${entries(clientId)}) where date between ${from} and ${to} and ${seen}
      order by date, place, id`),
  ]);
  return before.map(({ currency, opening }) => {
    const own = during.filter((entry) => entry.currency === currency);
    return { currency, from, to, opening, ...run(own, opening) };
  });
}

/** Lines with the balance behind each, and what they come to. */
function run(own: readonly Entry[], opening: number) {
  const sums = { invoiced: 0, paid: 0, credited: 0 };
  let balance = opening;
  const lines = own.map(({ currency: _, ...line }): StatementLine => {
    balance += line.amount;
    if (line.kind === "invoice") sums.invoiced += line.amount;
    else if (line.kind === "creditNote") sums.credited -= line.amount;
    else sums.paid -= line.amount;
    return { ...line, balance };
  });
  return { lines, ...sums, closing: balance };
}
