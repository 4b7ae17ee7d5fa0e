import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import type { Db } from "@/db/client";
import { jot } from "../history/bookkeeping";

const SAMPLE = 1000;

/** The clients, by id, whose kept sums are not what their documents and payments come to. */
async function wrongAmong({ rows }: Db, ids: readonly number[]): Promise<number[]> {
  const some = idsIn(ids);
  const found = await rows<{ id: number }>(sql`
    with counted as (
      select client_id, currency, sum(invoiced) as invoiced, sum(paid) as paid, sum(credited) as credited
      from (select client_id, currency, total as invoiced, 0 as paid, 0 as credited from invoices
          where client_id in ${some} and status = 'sent' and deleted_at is null
        union all select client_id, currency, 0,
            case kind when 'refund' then -amount else amount end, 0 from payments
          where client_id in ${some} and status = 'booked' and deleted_at is null
        union all select client_id, currency, 0, 0, total from credit_notes
          where client_id in ${some} and status = 'sent' and deleted_at is null)
      group by client_id, currency),
    kept as (select client_id, currency, invoiced, paid, credited from client_balances
      where client_id in ${some} and (invoiced <> 0 or paid <> 0 or credited <> 0))
    select client_id as id from (select * from counted
        where invoiced <> 0 or paid <> 0 or credited <> 0 except select * from kept)
    union select client_id from (select * from kept except select * from counted)
    union select client_id from invoices where client_id in ${some}
      and (paid <> (select coalesce(sum(amount), 0) from allocations
          where invoice_id = invoices.id and payment_id is not null)
        or credited <> (select coalesce(sum(amount), 0) from allocations
          where invoice_id = invoices.id and credit_note_id is not null))
    union select client_id from payments where client_id in ${some}
      and applied <> (select abs(coalesce(sum(amount), 0)) from allocations
        where payment_id = payments.id)
    union select client_id from credit_notes where client_id in ${some}
      and applied <> (select coalesce(sum(amount), 0) from allocations
        where credit_note_id = credit_notes.id)
    order by id`);
  return found.map(({ id }) => id);
}

export type BalanceCheck = { clients: number; wrong: number[] };

/**
 * Recounts the balances of a sample of clients, or of all, from their documents, and writes down
 * which differ. None ever should: this is the alarm, not the cure.
 */
export async function checkBalances(
  db: Db,
  { sample = SAMPLE }: { sample?: number } = {},
): Promise<BalanceCheck> {
  const rows = await db.rows<{ id: number }>(sql`select distinct client_id as id
    from client_balances order by random() limit ${sample}`);
  const ids = rows.map(({ id }) => id);
  const wrong: number[] = [];
  for (let at = 0; at < ids.length; at += 100)
    wrong.push(...(await wrongAmong(db, ids.slice(at, at + 100))));
  await jot(
    db,
    sql`insert into balance_checks (clients, wrong) values (${ids.length}, ${JSON.stringify(wrong)})`,
  );
  return { clients: ids.length, wrong };
}

/** When the last check was, in UTC milliseconds; 0 when there was none. */
export async function lastCheck({ rows }: Db): Promise<number> {
  const [row] = await rows<{ at: number }>(
    sql`select at from balance_checks order by id desc limit 1`,
  );
  return row?.at ?? 0;
}
