import { getTableName, sql } from "drizzle-orm";
import { insertRows, updateRows } from "@/db/bulk";
import { newVersion } from "@/db/columns";
import { fromRow } from "@/db/from-row";
import type { DocumentKind } from "@/db/record-kinds";
import type { Invoice } from "@/db/schema";
import type { Writer } from "@/db/write";
import { differing } from "../differing";
import { refusedStep, until } from "../documents/document-row";
import { KINDS } from "../documents/kinds";
import { toDecimal, toMinor } from "../money";
import { type DocumentLine, documentLineReader } from "./document-line";
import { listed } from "./find-clients";
import type { Mapping } from "./headers";
import type { KnownClient } from "./known-client";
import type { KnownClients } from "./known-clients";
import type { Outcome } from "./line";
import type { Ask } from "./load-known";
import { clientsNamed, findNamed } from "./named-client";
import type { Places } from "./places";
import { Series } from "./series";
import type { Kind, Taker } from "./take-lines";

/** A document as lines leave it; one without a number in the database is new. */
type Kept = Omit<Partial<Invoice>, "status"> & {
  status: DocumentLine["status"];
  clientId: number;
  total: number;
  currency: string;
};

/** How a file of documents is taken: matched by their numbers, each of a client that is there. */
export function documentFile(
  kind: DocumentKind,
  mapping: Mapping,
  places: Places,
): Kind<DocumentLine> {
  return {
    read: documentLineReader(kind, mapping),
    clientsOf: (lines) => clientsNamed(lines.map(({ client }) => client)),
    taker: () => new DocumentTaker(kind, places),
  };
}

class DocumentTaker implements Taker<DocumentLine> {
  readonly #series: Series;
  readonly #byNumber = new Map<string, Kept>();
  readonly #looked = new Set<string>();
  readonly #added: Kept[] = [];
  readonly #changed = new Set<Kept>();

  constructor(
    readonly kind: DocumentKind,
    readonly places: Places,
  ) {
    this.#series = new Series(KINDS[kind].table, KINDS[kind].first);
  }

  load = async (ask: Ask, lines: readonly DocumentLine[]) => {
    const { table } = KINDS[this.kind];
    const numbers = lines.flatMap(({ number }) => number ?? []);
    const missing = numbers.filter((number) => !this.#looked.has(number));
    for (const number of missing) this.#looked.add(number);
    await this.#series.load(ask, numbers);
    const [rows = []] = await ask<Record<string, unknown>>(
      sql`select * from ${sql.identifier(getTableName(table))}
        where number in ${listed(missing)}`,
    );
    for (const row of rows) this.#byNumber.set(String(row.number), fromRow(table, row) as Kept);
  };

  take = (known: KnownClients, line: DocumentLine): Outcome => {
    const found = findNamed(known, line.client);
    if ("reason" in found) return found;
    const there = line.number ? this.#byNumber.get(line.number) : undefined;
    const read = this.#columns(line, found.one, there);
    if (typeof read === "string") return { reason: read };
    return there ? this.#change(there, read) : this.#add(line, read);
  };

  save = async (w: Writer) => {
    const { table } = KINDS[this.kind];
    if (this.#added.length) w.later(insertRows(table, this.#added as never[]));
    const rows = [...this.#changed].map(({ id, ...kept }) => ({
      id: id ?? 0,
      ...changeable(kept),
    }));
    if (rows.length) w.later(updateRows(table, rows as never[], newVersion));
  };

  #columns(line: DocumentLine, { id, own }: KnownClient, there: Kept | undefined) {
    const currency = line.currency ?? there?.currency ?? own.currency ?? this.places.currency;
    const [total, tax] = [line.total, line.tax ?? "0"].map((text) => toMinor(text, currency));
    if (total == null || tax == null) return `total: has more digits than ${currency} has.`;
    if (total < 0) return "total: is below zero; a credit note takes off.";
    if (tax > total) return "tax: is more than the total.";
    const date = line.date ?? there?.date ?? this.places.today;
    if (line.dueDate && line.dueDate < date) return "due_date: is before the date.";
    const sums = { subtotal: total - tax, discount: 0, tax, total };
    const { dueDate, note, status } = line;
    const whose = { clientId: id ?? 0, currency, date, at: this.places.at(date), status };
    return { ...whose, ...sums, ...until(this.kind, dueDate ?? undefined), ...(note && { note }) };
  }

  #add({ number, status }: DocumentLine, columns: Kept): Outcome {
    if (number && status === "draft") return { reason: "number: a draft has no number." };
    const none = { number: null, series: "", seq: null };
    const given = number ? this.#series.bring(number) : null;
    const numbered = given ?? (status === "draft" ? none : this.#series.next());
    const row = { dueDate: null, note: null, ...columns, ...numbered };
    const kept = this.kind === "creditNote" ? withoutDueDate(row) : row;
    this.#added.push(kept);
    if (numbered.number) this.#byNumber.set(numbered.number, kept);
    return "created";
  }

  #change(there: Kept, columns: Kept): Outcome {
    if (there.clientId !== columns.clientId)
      return { reason: `number: ${there.number} is another client's already.` };
    const { at, ...wanted } = columns;
    const patch = differing<Kept>(there, wanted as Kept);
    if (!Object.keys(patch).length) return "skipped";
    const reason = refusedChange(there, columns);
    if (reason) return { reason };
    Object.assign(there, patch, patch.date ? { at } : {});
    if (!this.#added.includes(there)) this.#changed.add(there);
    return "updated";
  }
}

const withoutDueDate = ({ dueDate: _, ...row }: Kept): Kept => row;

/** All columns that a line can change, so that one statement changes every document. */
const changeable = (kept: Omit<Kept, "id">) => {
  const { currency, date, at, status, subtotal, discount, tax, total, note, dueDate } = kept;
  const own = { currency, date, at, status, subtotal, discount, tax, total, note };
  return dueDate === undefined ? own : { ...own, dueDate };
};

function refusedChange(there: Kept, { status, total, currency }: Kept): string | null {
  if (there.status === "cancelled") return "number: this document was cancelled.";
  if (refusedStep(there.status, status))
    return `status: it is ${there.status} and can't become ${status}.`;
  const given = (there.paid ?? 0) + (there.credited ?? 0);
  if (!given || status === "cancelled") return null;
  if (currency !== there.currency) return "currency: payments are in another one already.";
  return total < given
    ? `total: ${toDecimal(given, currency)} of it was paid already, so it can't be less.`
    : null;
}
