import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import type { Writer } from "@/db/write";
import { creditSum } from "./credit";

type Allocated = {
  id: number;
  amount: number;
  /** What is looked at, and by how much more was given than there is. */
  source: number | string;
  over: number;
};

/**
 * After allocations were put back, takes what was given twice from those, then from what was given
 * last: no invoice is paid above its total, nothing gives more than it has, and what was refunded is
 * not given as well. What is taken becomes credit.
 */
export async function settleAllocations(
  w: Writer,
  clientIds: readonly number[],
  putBack: readonly number[],
) {
  if (!clientIds.length) return;
  for (const [source, over] of OVER) {
    const rows = await w.rows<Allocated>(sql`select allocations.id, ${source} as source,
        abs(allocations.amount) as amount, ${over} as over
      from invoices join allocations on invoice_id = invoices.id
      left join payments on payments.id = payment_id
      left join credit_notes on credit_notes.id = credit_note_id
      where invoices.client_id in ${idsIn(clientIds)} and ${over} > 0
      order by allocations.id in ${idsIn(putBack)} desc, allocations.id desc`);
    const left = new Map<number | string, number>();
    for (const row of rows) {
      const excess = left.get(row.source) ?? row.over;
      left.set(row.source, Math.max(0, excess - row.amount));
      if (excess > 0) w.later(...taken(row, Math.min(excess, row.amount)));
    }
    await w.flush();
  }
}

/** What is looked at → by how much it was given, or gave, too much. */
const gives = sql`allocations.amount > 0`;
const credit = creditSum({ clientId: sql`invoices.client_id`, currency: sql`invoices.currency` });
const OVER = [
  [sql`invoices.id`, sql`case when ${gives} then -invoices.open else 0 end`],
  [sql`payments.id`, sql`payments.applied - payments.amount`],
  [sql`credit_notes.id`, sql`credit_notes.applied - credit_notes.total`],
  [
    sql`invoices.client_id || invoices.currency`,
    sql`case when ${gives} then -${credit} else 0 end`,
  ],
] as const;

const taken = ({ id, amount }: Allocated, excess: number) =>
  excess === amount
    ? [sql`delete from allocations where id = ${id}`]
    : [sql`update allocations set amount = amount - sign(amount) * ${excess} where id = ${id}`];
