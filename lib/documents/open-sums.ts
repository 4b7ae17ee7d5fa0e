import { sql } from "drizzle-orm";
import type { Context } from "../context";

export type OpenSum = { currency: string; open: number; overdue: number };

/** What is unpaid of the invoices of a client that the caller was shown, and how much of it was due before today. */
export const openSums = (
  { db }: Context,
  { clientId, today }: { clientId: number; today: string },
): Promise<OpenSum[]> =>
  // invoices_open_idx
  db.rows<OpenSum>(sql`select currency, sum(open) as open,
      sum(case when due_date < ${today} then open else 0 end) as overdue
    from invoices where client_id = ${clientId} and open <> 0 group by currency order by 2 desc`);
