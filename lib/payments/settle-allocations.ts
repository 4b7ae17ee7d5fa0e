import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import type { Writer } from "@/db/write";

type Allocated = {
  id: number;
  amount: number;
  /** By how much more was given than there is, on the invoice and on what gives. */
  over: number;
};

/**
 * After allocations were put back, takes what was given twice from those, then from what was given
 * last: no invoice is paid above its total and nothing gives more than it has. What is taken becomes
 * credit.
 */
export async function settleAllocations(
  w: Writer,
  clientIds: readonly number[],
  putBack: readonly number[],
) {
  if (!clientIds.length) return;
  for (const [source, over] of OVER) {
    const rows = await w.rows<Allocated & { source: number }>(sql`select allocations.id,
        ${sql.raw(source)} as source, abs(allocations.amount) as amount, ${sql.raw(over)} as over
      from invoices join allocations on invoice_id = invoices.id
      left join payments on payments.id = payment_id
      left join credit_notes on credit_notes.id = credit_note_id
      where invoices.client_id in ${idsIn(clientIds)} and ${sql.raw(over)} > 0
      order by allocations.id in ${idsIn(putBack)} desc, allocations.id desc`);
    const left = new Map<number, number>();
    for (const row of rows) {
      const excess = left.get(row.source) ?? row.over;
      left.set(row.source, Math.max(0, excess - row.amount));
      if (excess > 0) w.later(...taken(row, Math.min(excess, row.amount)));
    }
    await w.flush();
  }
}

/** What is looked at → by how much it was given, or gave, too much. */
const OVER = [
  ["invoices.id", "case when allocations.amount > 0 then -invoices.open else 0 end"],
  ["payments.id", "payments.applied - payments.amount"],
  ["credit_notes.id", "credit_notes.applied - credit_notes.total"],
] as const;

const taken = ({ id, amount }: Allocated, excess: number) =>
  excess === amount
    ? [sql`delete from allocations where id = ${id}`]
    : [sql`update allocations set amount = amount - sign(amount) * ${excess} where id = ${id}`];
