import { sql } from "drizzle-orm";
import { insertRows } from "@/db/bulk";
import { allocations, payments } from "@/db/schema";
import type { Writer } from "@/db/write";
import { plusDays } from "../days";
import { FIRST_PAYMENT } from "../documents/kinds";
import { toDecimal, toMinor } from "../money";
import { nextId } from "../records/record-door";
import { listed } from "./find-clients";
import type { Mapping } from "./headers";
import type { KnownClient } from "./known-client";
import type { KnownClients } from "./known-clients";
import type { Outcome } from "./line";
import type { Ask } from "./load-known";
import { clientsNamed, findNamed } from "./named-client";
import { type PaymentLine, paymentLineReader } from "./payment-line";
import type { Places } from "./places";
import { Series } from "./series";
import type { Kind, Taker } from "./take-lines";

type Payable = {
  id: number;
  clientId: number;
  number: string;
  currency: string;
  status: string;
  open: number;
  paid: number;
};
type NewPayment = Omit<typeof payments.$inferInsert, "id"> & { given: Given | null };
type Given = { invoiceId: number; amount: number };

/** How a file of payments is taken: each goes to the invoice it names, or stays as its client's credit. */
export const paymentFile = (mapping: Mapping, places: Places): Kind<PaymentLine> => ({
  read: paymentLineReader(mapping),
  clientsOf: (lines) => [
    ...clientsNamed(lines.flatMap(({ client }) => client ?? [])),
    clientsOfInvoices(lines.flatMap(({ invoice }) => invoice ?? [])),
  ],
  taker: () => new PaymentTaker(places),
});

const clientsOfInvoices = (numbers: readonly string[]) =>
  sql`select client_id as id from invoices where number in ${listed(numbers)} and deleted_at is null`;

class PaymentTaker implements Taker<PaymentLine> {
  readonly #series = new Series(payments, FIRST_PAYMENT);
  readonly #invoices = new Map<string, Payable>();
  readonly #there = new Set<string>();
  readonly #added: NewPayment[] = [];

  constructor(readonly places: Places) {}

  load = async (ask: Ask, lines: readonly PaymentLine[]) => {
    const numbers = lines.flatMap(({ number }) => number ?? []);
    const wanted = lines
      .flatMap(({ invoice }) => invoice ?? [])
      .filter((number) => !this.#invoices.has(number));
    await this.#series.load(ask, numbers);
    const [invoices = [], there = []] = await ask<Payable>(
      sql`select id, client_id as clientId, number, currency, status, open, paid from invoices
        where number in ${listed(wanted)} and deleted_at is null`,
      sql`select number from payments where number in ${listed(numbers)}`,
    );
    for (const invoice of invoices) this.#invoices.set(invoice.number, invoice);
    for (const { number } of there) this.#there.add(number);
  };

  take = (known: KnownClients, line: PaymentLine): Outcome => {
    if (line.number && this.#there.has(line.number)) return "skipped";
    const invoice = line.invoice ? this.#invoices.get(line.invoice) : undefined;
    if (line.invoice && !invoice)
      return { reason: `invoice: there is no invoice ${line.invoice}.` };
    const found = line.client ? findNamed(known, line.client) : ofInvoice(known, invoice);
    if ("reason" in found) return found;
    const read = this.#read(line, found.one, invoice);
    if (typeof read === "string") return { reason: read };
    this.#add(line, read, invoice);
    return "created";
  };

  save = async (w: Writer) => {
    if (!this.#added.length) return;
    const first = await nextId(w, payments);
    const rows = this.#added.map(({ given: _, ...payment }, i) => ({ id: first + i, ...payment }));
    w.later(insertRows(payments, rows));
    const given = this.#added.flatMap(({ given, clientId }, i) =>
      given ? [{ clientId, paymentId: first + i, ...given }] : [],
    );
    if (given.length) w.later(insertRows(allocations, given));
  };

  #read(line: PaymentLine, { id, own }: KnownClient, invoice: Payable | undefined) {
    const currency = line.currency ?? invoice?.currency ?? own.currency ?? this.places.currency;
    const amount = toMinor(line.amount, currency);
    if (amount === null) return `amount: has more digits than ${currency} has.`;
    if (amount === 0) return "amount: must not be zero.";
    const date = line.date ?? this.places.today;
    if (date > plusDays(this.places.today, 1)) return "date: is still to come.";
    const read = { clientId: id ?? 0, currency, amount, date };
    return (invoice && wrongInvoice(line, invoice, read)) || read;
  }

  #add(line: PaymentLine, read: Read, invoice: Payable | undefined) {
    const { kind, method, reference, note } = line;
    const sign = kind === "refund" ? -1 : 1;
    const most = invoice && (kind === "refund" ? invoice.paid : invoice.open);
    const amount = sign * Math.min(read.amount, most ?? 0);
    const numbered = line.number ? this.#series.bring(line.number) : this.#series.next();
    if (invoice) {
      invoice.open -= amount;
      invoice.paid += amount;
    }
    this.#there.add(numbered.number);
    const given = invoice && amount ? { invoiceId: invoice.id, amount } : null;
    const at = this.places.at(read.date);
    this.#added.push({ kind, ...read, ...numbered, at, method, reference, note, given });
  }
}

type Read = Pick<NewPayment, "clientId" | "currency" | "amount" | "date">;

function ofInvoice(known: KnownClients, invoice: Payable | undefined) {
  const one = invoice && known.byId(invoice.clientId);
  return one?.visible ? { one } : { reason: "invoice: there is no such invoice." };
}

function wrongInvoice(
  { kind, keepCredit }: PaymentLine,
  { number, clientId, currency, status, open, paid }: Payable,
  read: Read,
): string | null {
  if (clientId !== read.clientId) return `invoice: ${number} is another client's.`;
  if (status !== "sent") return `invoice: ${number} is ${status}, so it can't be paid.`;
  if (currency !== read.currency) return `currency: invoice ${number} is in ${currency}.`;
  const most = Math.max(0, kind === "refund" ? paid : open);
  if (read.amount <= most || (keepCredit && kind === "payment")) return null;
  const what = kind === "refund" ? "were paid" : "are unpaid";
  const how = kind === "refund" ? "" : " To keep the rest as credit, add --set keep_credit=yes.";
  return `amount: only ${toDecimal(most, currency)} ${currency} of invoice ${number} ${what}.${how}`;
}
