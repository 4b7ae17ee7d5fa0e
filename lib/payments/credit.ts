import { type SQL, sql } from "drizzle-orm";
import type { Writer } from "@/db/write";
import type { Source } from "./allocate";

type Of = { clientId: number; currency: string };

/** All but the payment that is being changed. */
const others = (except: Source | undefined): SQL =>
  except && "paymentId" in except ? sql`payments.id <> ${except.paymentId}` : sql`true`;

/** What a client paid in a currency less what it was given back, in minor units. */
export async function receivedOf(w: Writer, { clientId, currency }: Of, except?: Source) {
  const [row] = await w.rows<{ sum: number }>(sql`select
      coalesce(sum(case kind when 'refund' then -amount else amount end), 0) as sum from payments
    where client_id = ${clientId} and deleted_at is null and currency = ${currency}
      and status = 'booked' and ${others(except)}`);
  return row?.sum ?? 0;
}

/** What payments and credit notes of a client gave to no invoice yet, less what was refunded of it. */
const creditQuery = ({ clientId, currency }: Of, except?: Source): SQL => sql`select
    coalesce((select sum(case kind when 'refund' then applied - amount else amount - applied end)
      from payments where client_id = ${clientId} and deleted_at is null and currency = ${currency}
      and status = 'booked' and ${others(except)}), 0)
    + coalesce((select sum(total - applied) from credit_notes where client_id = ${clientId}
      and deleted_at is null and currency = ${currency} and status = 'sent'), 0) as sum`;

export async function creditOf(w: Writer, of: Of, except?: Source): Promise<number> {
  const [row] = await w.rows<{ sum: number }>(creditQuery(of, except));
  return row?.sum ?? 0;
}
