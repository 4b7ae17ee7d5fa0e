import { sql } from "drizzle-orm";
import { idsIn, insertRows } from "@/db/bulk";
import { allocations } from "@/db/schema";
import type { Writer } from "@/db/write";
import type { AllocationInput } from "../documents/schema";
import type { Fields } from "../errors";
import { messageKey } from "../message-key";
import { toDecimal } from "../money";

/** An invoice that money goes to, with what the source itself gave it before set aside. */
export type Payable = {
  id: number;
  clientId: number;
  currency: string;
  status: string;
  open: number;
  paid: number;
};

export type Source = { paymentId: number } | { creditNoteId: number };

const columnOf = (source: Source) =>
  "paymentId" in source ? sql`payment_id` : sql`credit_note_id`;
const idOf = (source: Source) => ("paymentId" in source ? source.paymentId : source.creditNoteId);

/** The live invoices of these numbers, as if the source had given them nothing. */
export async function payables(w: Writer, ids: readonly number[], source?: Source) {
  const own = source
    ? sql`coalesce((select sum(amount) from allocations where invoice_id = invoices.id
        and ${columnOf(source)} = ${idOf(source)}), 0)`
    : sql`0`;
  const rows = await w.rows<Payable>(sql`select id, client_id as clientId, currency, status,
      open + ${own} as open, paid - ${own} as paid
    from invoices where id in ${idsIn(ids)} and deleted_at is null`);
  return new Map(rows.map((row) => [row.id, row]));
}

type Giving = {
  clientId: number;
  currency: string;
  amount: number;
  refund: boolean;
  given: readonly AllocationInput[];
};

/** What is wrong with where money is to go, each by its place in the list. */
export function wrongAllocations(
  { given, ...giving }: Giving,
  invoices: ReadonlyMap<number, Payable>,
): Fields {
  const wrong: Fields = {};
  const seen = new Set<number>();
  for (const [i, { invoiceId, amount }] of given.entries()) {
    const invoice = invoices.get(invoiceId);
    const at = `allocations.${i}`;
    const problem = seen.has(invoiceId) ? "errors.invoiceTwice" : wrongInvoice(invoice, giving);
    seen.add(invoiceId);
    if (problem) wrong[`${at}.invoiceId`] = [problem];
    else if (invoice) Object.assign(wrong, aboveMost(at, amount, invoice, giving));
  }
  if (sumOf(given) > giving.amount) wrong.amount = ["errors.allocatedAboveAmount"];
  return wrong;
}

type Whose = Omit<Giving, "given">;

function wrongInvoice(invoice: Payable | undefined, { clientId, currency }: Whose) {
  if (!invoice) return "errors.unknownInvoice";
  if (invoice.clientId !== clientId) return "errors.invoiceOfAnother";
  if (invoice.status !== "sent") return "errors.invoiceNotSent";
  return invoice.currency === currency
    ? null
    : messageKey("errors.currencyDiffers", { currency: invoice.currency });
}

function aboveMost(
  at: string,
  amount: number,
  invoice: Payable,
  { refund, currency }: Whose,
): Fields {
  const most = Math.max(0, refund ? invoice.paid : invoice.open);
  if (amount <= most) return {};
  const key = refund ? "errors.aboveInvoicePaid" : "errors.aboveInvoiceOpen";
  return { [`${at}.amount`]: [messageKey(key, { most: toDecimal(most, currency), currency })] };
}

export const sumOf = (given: readonly { amount: number }[]) =>
  given.reduce((sum, { amount }) => sum + amount, 0);

/** Puts off that the source gives this, in place of what it gave before. A refund takes. */
export function setAllocations(
  w: Writer,
  source: Source,
  { clientId, refund, given }: Pick<Giving, "clientId" | "refund" | "given">,
) {
  w.later(sql`delete from allocations where ${columnOf(source)} = ${idOf(source)}`);
  const rows = given.map(({ invoiceId, amount }) => ({
    clientId,
    invoiceId,
    ...source,
    amount: refund ? -amount : amount,
  }));
  if (rows.length) w.later(insertRows(allocations, rows));
}
