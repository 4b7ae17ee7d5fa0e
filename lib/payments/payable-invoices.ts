import { sql } from "drizzle-orm";
import type { Context } from "../context";

/** An invoice that money can go to, or come back from. Amounts are minor units of its currency. */
export type PayableInvoice = {
  id: number;
  number: string | null;
  date: string;
  dueDate: string | null;
  currency: string;
  /** What the source can give it at most: what is open and what it gave already. */
  most: number;
  /** What the source gave it already. */
  given: number;
};

type Asked = {
  clientId: number;
  /** What gives the money, where it is there already. */
  source?: { paymentId: number } | { creditNoteId: number };
  /** Money goes back: of what was paid. */
  refund?: boolean;
};

/** Where money of a client that the caller was shown can go, what is due first in front. */
export function payableInvoices(
  { db }: Context,
  { clientId, source, refund = false }: Asked,
): Promise<PayableInvoice[]> {
  const left = refund ? sql`paid` : sql`open`;
  // invoices_client_idx, then allocations_invoice_idx
  return db.rows<PayableInvoice>(sql`select id, number, date, due_date as dueDate, currency,
      ${left} + given as most, given
    from (select invoices.*, abs(${givenBy(source)}) as given from invoices
      where client_id = ${clientId} and deleted_at is null and status = 'sent')
    where ${left} + given > 0 order by coalesce(due_date, date), id limit 500`);
}

function givenBy(source: Asked["source"]) {
  if (!source) return sql`0`;
  const [column, id] =
    "paymentId" in source
      ? [sql`payment_id`, source.paymentId]
      : [sql`credit_note_id`, source.creditNoteId];
  return sql`coalesce((select sum(amount) from allocations
    where invoice_id = invoices.id and ${column} = ${id}), 0)`;
}

/** A payment or credit note of which something is left to give. */
export type CreditSource = {
  kind: "payment" | "creditNote";
  id: number;
  number: string | null;
  open: number;
};

/** What a client that the caller was shown has as credit in a currency, oldest first. */
export const creditSources = (
  { db }: Context,
  { clientId, currency }: { clientId: number; currency: string },
): Promise<CreditSource[]> =>
  db.rows<CreditSource>(sql`select kind, id, number, open from (
      select 'payment' as kind, id, number, amount - applied as open, at from payments
        where client_id = ${clientId} and deleted_at is null and currency = ${currency}
          and status = 'booked' and kind = 'payment' and amount > applied
      union all select 'creditNote', id, number, total - applied, at from credit_notes
        where client_id = ${clientId} and deleted_at is null and currency = ${currency}
          and status = 'sent' and total > applied)
    order by at, id limit 20`);
