import { sql } from "drizzle-orm";
import { insertRows } from "@/db/bulk";
import { type Payment, payments } from "@/db/schema";
import type { Writer } from "@/db/write";
import { live, visibleClients } from "../clients/visibility";
import { authorize, type Context } from "../context";
import { plusDays } from "../days";
import { placeOf } from "../documents/billed-client";
import { FIRST_PAYMENT } from "../documents/kinds";
import { takeNumber } from "../documents/numbering";
import { AppError, type Fields, invalidField, notFound, refuseFields } from "../errors";
import { messageKey } from "../message-key";
import { toDecimal } from "../money";
import {
  type Alongside,
  changeRecord,
  lockedRecord,
  nextId,
  type Saved,
  type SeenClient,
  saveRecord,
} from "../records/record-door";
import { workspaceToday } from "../settings/today";
import {
  type Payable,
  payables,
  type Source,
  setAllocations,
  sumOf,
  wrongAllocations,
} from "./allocate";
import { creditOf, receivedOf, refuseRefunded, refuseSpent } from "./credit";
import type { PaymentInput, PaymentUpdate } from "./schema";

/**
 * Books a payment, or a refund, and what of it goes to which invoices. Refuses one that is more than
 * what it pays, unless the rest is to stay as credit, and a refund of more than was received.
 */
export async function createPayment(
  ctx: Context,
  input: PaymentInput,
  options: Alongside = {},
): Promise<Saved> {
  authorize(ctx, "records.write");
  const { settings, today } = await workspaceToday(ctx);
  const { kind = "payment", amount, date = today, allocations: given = [] } = input;
  const begin = { kind: kind === "refund" ? "payment.refund" : "payment.create" } as const;
  const create = async (w: Writer) => {
    const invoices = await payables(
      w,
      given.map(({ invoiceId }) => invoiceId),
    );
    const first = invoices.get(given[0]?.invoiceId ?? 0);
    const client = await payer(ctx, w, input, first);
    const currency = input.currency ?? first?.currency ?? client.currency ?? settings.currency;
    const giving = { clientId: client.id, currency, amount, refund: kind === "refund", given };
    refuseFields({ ...wrongDate(date, today), ...wrongAllocations(giving, invoices) });
    await refuseRest(w, giving, input.keepCredit ?? false);
    const numbered = await takeNumber(w, payments, { wanted: input.number, first: FIRST_PAYMENT });
    const id = await nextId(w, payments);
    const { method = null, reference = null, note = null } = input;
    const own = { kind, currency, amount, date, method, reference, note };
    const at = placeOf(date, today, settings.zone);
    w.later(insertRows(payments, [{ id, clientId: client.id, ...own, ...numbered, at }]));
    if (given.length) setAllocations(w, { paymentId: id }, giving);
    return { id, label: numbered.number };
  };
  return saveRecord(ctx, { ...begin, right: "records.write" }, create, options);
}

/** Whose payment it is: the one named, or whose the first invoice is. A client one can't see is not there. */
async function payer(
  ctx: Context,
  w: Writer,
  { clientId, allocations: given = [] }: PaymentInput,
  first: Payable | undefined,
): Promise<SeenClient> {
  if (clientId === undefined && !given.length) throw invalidField("clientId", "errors.required");
  const unknown = () =>
    clientId === undefined
      ? invalidField("allocations.0.invoiceId", "errors.unknownInvoice")
      : notFound("client", clientId);
  const [row] = await w.rows<SeenClient>(sql`select id, name, currency from clients
    where id = ${clientId ?? first?.clientId ?? 0} and ${live} and ${visibleClients(ctx)}`);
  if (!row) throw unknown();
  return row;
}

const wrongDate = (date: string, today: string): Fields =>
  date > plusDays(today, 1) ? { date: ["errors.futureDay"] } : {};

type Giving = Parameters<typeof wrongAllocations>[0];

/** What goes to no invoice: of a payment it stays as credit if that is meant, of a refund it needs credit. */
async function refuseRest(w: Writer, giving: Giving, keepCredit: boolean, except?: Source) {
  const { amount, currency, given, refund } = giving;
  const rest = amount - sumOf(given);
  const say = (key: string, minor: number) =>
    invalidField("amount", messageKey(key, { most: toDecimal(minor, currency), currency }));
  if (!refund) {
    if (rest > 0 && !keepCredit) throw say("errors.abovePayable", sumOf(given));
    return except && refuseSpent(w, giving, except);
  }
  const received = await receivedOf(w, giving, except);
  if (amount > received) throw say("errors.aboveReceived", Math.max(0, received));
  const credit = rest > 0 ? await creditOf(w, giving, except) : 0;
  if (rest > credit) throw say("errors.aboveCredit", Math.max(0, credit));
}

/** Changes a booked payment; with `allocations`, where all of it goes. */
export async function updatePayment(
  ctx: Context,
  { id, version, allocations: given, keepCredit, ...own }: PaymentUpdate,
): Promise<Saved> {
  authorize(ctx, "records.write");
  const { settings, today } = await workspaceToday(ctx);
  const begin = { kind: "payment.update", right: "records.write" } as const;
  return saveRecord(ctx, begin, async (w) => {
    const now = await lockedRecord(ctx, w, payments, { id, version, what: "payment" });
    if (now.status === "cancelled") throw cancelledAlready();
    const wanted = { ...now, ...own } as Payment;
    const refund = now.kind === "refund";
    const next = given ?? (await givenBy(w, id));
    const giving = { ...wanted, refund, given: next };
    const source = { paymentId: id };
    const invoices = await payables(
      w,
      next.map(({ invoiceId }) => invoiceId),
      source,
    );
    refuseFields({ ...wrongDate(wanted.date, today), ...wrongAllocations(giving, invoices) });
    const had = now.applied < now.amount; // it was credit before
    await refuseRest(w, giving, keepCredit ?? (had || given !== undefined), source);
    if (given) setAllocations(w, source, giving);
    const moved =
      wanted.date === now.date ? {} : { at: placeOf(wanted.date, today, settings.zone) };
    changeRecord(w, payments, now, { ...own, ...moved });
    return { id, label: now.number ?? "" };
  });
}

const givenBy = (w: Writer, paymentId: number) =>
  w.rows<{ invoiceId: number; amount: number }>(sql`select invoice_id as invoiceId,
    abs(amount) as amount from allocations where payment_id = ${paymentId}`);

/** Takes a payment out of all sums; it keeps its number. What it paid is open again. */
export async function cancelPayment(
  ctx: Context,
  { id, version }: { id: number; version?: number },
): Promise<Saved> {
  const begin = { kind: "payment.cancel", right: "records.write" } as const;
  return saveRecord(ctx, begin, async (w) => {
    const now = await lockedRecord(ctx, w, payments, { id, version, what: "payment" });
    if (now.status === "cancelled") throw cancelledAlready();
    if (now.kind === "payment") await refuseRefunded(w, now, { paymentId: id });
    changeRecord(w, payments, now, { status: "cancelled" });
    return { id, label: now.number ?? "" };
  });
}

const cancelledAlready = () =>
  new AppError("conflict", "This payment was cancelled.", { key: "errors.statusStep.cancelled" });
