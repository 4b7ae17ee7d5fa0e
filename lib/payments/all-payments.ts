import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { type Payment, payments } from "@/db/schema";
import type { Context } from "../context";
import { groupBy } from "../group-by";
import {
  type AllAsked,
  type AllPage,
  type Numbered,
  pageOfAllRecords,
  walkRecords,
} from "../records/all-records";
import { getRecord } from "../records/page-of-records";
import { type PaymentRow, toPaymentRow } from "./queries";

/** A payment with what of it went to which invoices, in minor units; a refund's below zero. */
export type WholePayment = PaymentRow & {
  note: string | null;
  given: { invoiceId: number; amount: number }[];
};

const THOSE = { table: payments, texts: ["note"], codes: ["number", "reference"] };

/** The payments of all clients one may see, by their ids: a page, with the exact total. */
export async function pageOfPayments(
  ctx: Context,
  asked: AllAsked & Numbered,
): Promise<AllPage<WholePayment>> {
  const { rows, total } = await pageOfAllRecords(ctx, THOSE, asked);
  return { rows: await whole(ctx, rows), total };
}

/** The same, all of them, batch after batch. */
export async function* walkPayments(
  ctx: Context,
  asked: AllAsked & { limit?: number },
): AsyncGenerator<WholePayment[]> {
  for await (const rows of walkRecords(ctx, THOSE, asked)) yield await whole(ctx, rows);
}

/** One payment as the lists have it. */
export async function wholePayment(ctx: Context, id: number): Promise<WholePayment> {
  const [row] = await whole(ctx, [await getRecord(ctx, payments, { id, what: "payment" })]);
  return row as WholePayment; // as many as were asked
}

type Given = WholePayment["given"][number] & { paymentId: number };

async function whole({ db }: Context, rows: readonly Payment[]): Promise<WholePayment[]> {
  const found = await db.rows<Given>(sql`select payment_id as paymentId, invoice_id as invoiceId,
      amount from allocations where payment_id in ${idsIn(rows.map(({ id }) => id))} order by id`);
  const given = groupBy(found, ({ paymentId }) => paymentId);
  return rows.map((row) => ({
    ...toPaymentRow(row),
    note: row.note,
    given: (given.get(row.id) ?? []).map(({ invoiceId, amount }) => ({ invoiceId, amount })),
  }));
}
