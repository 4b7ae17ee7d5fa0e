import { type SQL, sql } from "drizzle-orm";
import type { Writer } from "@/db/write";
import type { AllocationInput } from "../documents/schema";
import { AppError, invalidField } from "../errors";
import { messageKey } from "../message-key";
import { toDecimal } from "../money";
import { type Source, sumOf } from "./allocate";

type Of = { clientId: number; currency: string };

/** All but the payment, or the credit note, that is being changed. */
const otherPayments = (except: Source | undefined): SQL =>
  except && "paymentId" in except ? sql`payments.id <> ${except.paymentId}` : sql`true`;
const otherNotes = (except: Source | undefined): SQL =>
  except && "creditNoteId" in except ? sql`credit_notes.id <> ${except.creditNoteId}` : sql`true`;

/** What a client paid in a currency less what it was given back, in minor units. */
export async function receivedOf(w: Writer, { clientId, currency }: Of, except?: Source) {
  const [row] = await w.rows<{ sum: number }>(sql`select
      coalesce(sum(case kind when 'refund' then -amount else amount end), 0) as sum from payments
    where client_id = ${clientId} and deleted_at is null and currency = ${currency}
      and status = 'booked' and ${otherPayments(except)}`);
  return row?.sum ?? 0;
}

type CreditOf = { clientId: SQL | number; currency: SQL | string };

/** What payments and credit notes gave to no invoice yet, less what was refunded of it. */
export const creditSum = ({ clientId, currency }: CreditOf, except?: Source): SQL => sql`(
    coalesce((select sum(case kind when 'refund' then applied - amount else amount - applied end)
      from payments where client_id = ${clientId} and deleted_at is null and currency = ${currency}
      and status = 'booked' and ${otherPayments(except)}), 0)
    + coalesce((select sum(total - applied) from credit_notes where client_id = ${clientId}
      and deleted_at is null and currency = ${currency} and status = 'sent'
      and ${otherNotes(except)}), 0))`;

export async function creditOf(w: Writer, of: Of, except?: Source): Promise<number> {
  const [row] = await w.rows<{ sum: number }>(sql`select ${creditSum(of, except)} as sum`);
  return row?.sum ?? 0;
}

type Giving = Of & { amount: number; given: readonly AllocationInput[] };

/** What was refunded can't go to an invoice as well: the credit that is left has to cover it. */
export async function refuseSpent(w: Writer, giving: Giving, source: Source) {
  const { amount, given, currency } = giving;
  const left = (await creditOf(w, giving, source)) + amount - sumOf(given);
  if (left >= 0) return;
  const most = toDecimal(Math.max(0, sumOf(given) + left), currency);
  const field = given.length ? `allocations.${given.length - 1}.amount` : "amount";
  throw invalidField(field, messageKey("errors.creditSpent", { most, currency }));
}

/** What was refunded needs what it was refunded from. */
export async function refuseRefunded(w: Writer, of: Of, source: Source) {
  const [credit, received] = [await creditOf(w, of, source), await receivedOf(w, of, source)];
  if (credit >= 0 && received >= 0) return;
  const message = "Part of this was refunded. Cancel the refund first.";
  throw new AppError("conflict", message, { key: "errors.creditRefunded" });
}
