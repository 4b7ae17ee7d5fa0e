import type { Change } from "@/lib/clients/change-days";
import type { DocumentLine } from "@/lib/documents/schema";
import { formatBasisPoints, formatDay, formatDecimal, formatMoney } from "@/lib/format";
import { fromScaled } from "@/lib/money";
import type { ChangeLine, ChangeWords } from "./change-told";

export type MoneyWords = Pick<ChangeWords, "locale" | "money" | "say">;

type Row = Pick<Change, "entity" | "entityId">;

const TABLES = new Set(["invoices", "estimates", "credit_notes", "payments", "allocations"]);

export const isMoney = (entity: string) => TABLES.has(entity);

/** What a person cares about, in the order in which it is told. */
const TOLD = [
  "number",
  "kind",
  "status",
  "currency",
  "amount",
  "total",
  "date",
  "due_date",
  "valid_until",
  "discount_bp",
  "lines",
  "method",
  "reference",
  "note",
  "invoice_id",
];

/** What a change of a document, a payment or an allocation says: one line where it came or went, else a line a field. */
export function moneyLines(change: Change, words: MoneyWords): ChangeLine[] {
  const { before, after, kind } = change;
  if (kind === "update" && !("deleted_at" in (after ?? {}))) return updateLines(change, words);
  const gone = kind === "remove" || Boolean(after?.deleted_at);
  const said = wholeText(change, before ?? after ?? {}, words);
  return [
    { label: wholeLabel(change, words), from: gone ? said : undefined, to: gone ? null : said },
  ];
}

function updateLines(change: Change, words: MoneyWords): ChangeLine[] {
  const { before, after } = change;
  const fields = TOLD.filter((field) => field in (after ?? {}));
  return fields.map((field) => ({
    label: moneyLabel(change, field, words),
    from: moneyText(change, field, before?.[field], words),
    to: moneyText(change, field, after?.[field], words),
  }));
}

const nameOf = ({ entity, entityId }: Row, { money }: MoneyWords) =>
  money.get(`${entity} ${entityId}`);

/** «Invoice INV-0042», or «Invoice draft». */
function wholeLabel(row: Row, words: MoneyWords) {
  const name = nameOf(row, words)?.name;
  if (row.entity === "allocations") return words.say("allocation");
  return name ? words.say(`named.${row.entity}`, { name }) : words.say(`draft.${row.entity}`);
}

/** «Invoice INV-0042: total». */
export function moneyLabel(row: Row, field: string, words: MoneyWords) {
  const label = words.say(`fields.${field}`);
  return words.say("of", { name: wholeLabel(row, words), label });
}

function wholeText(change: Change, row: Record<string, unknown>, words: MoneyWords) {
  if (change.entity === "allocations") return allocationText(change, row, words);
  const told = ["total", "amount", "status"].filter((field) => row[field] !== undefined);
  const said = told.map((field) => moneyText(change, field, row[field], words));
  return said.filter(Boolean).join(", ") || (nameOf(change, words)?.name ?? words.say("whole"));
}

/** «€50.00 of PAY-0003 to INV-0042». */
function allocationText(change: Change, row: Record<string, unknown>, words: MoneyWords) {
  const named = (table: string, id: unknown) => words.money.get(`${table} ${id}`)?.name;
  const invoice = named("invoices", row.invoice_id) ?? nameOf(change, words)?.name ?? "";
  const source = named("payments", row.payment_id) ?? named("credit_notes", row.credit_note_id);
  const currency = words.money.get(`invoices ${row.invoice_id}`)?.currency;
  const amount = currency ? formatMoney(Number(row.amount), currency, words.locale) : "";
  return words.say("allocated", { amount, invoice, source: source ?? "" });
}

type Say = (value: unknown, about: { row: Row; words: MoneyWords }) => string;

const money: Say = (minor, { row, words }) => {
  const { currency } = nameOf(row, words) ?? {};
  return currency ? formatMoney(Number(minor), currency, words.locale) : String(minor);
};
const day: Say = (value, { words }) => formatDay(String(value), words.locale);
const lines: Say = (value, { row, words }) => {
  const read = (typeof value === "string" ? JSON.parse(value) : value) as DocumentLine[];
  const said = read.map(({ quantity, description, unitPrice }) => {
    const count = formatDecimal(fromScaled(quantity, 3, true), words.locale);
    return `${count} × ${description} (${money(unitPrice, { row, words })})`;
  });
  return said.join("; ");
};

const SAYERS: Record<string, Say> = {
  amount: money,
  total: money,
  date: day,
  due_date: day,
  valid_until: day,
  lines,
  discount_bp: (points, { words }) => formatBasisPoints(Number(points), words.locale),
  status: (state, { words }) => words.say(`states.${state}`),
  kind: (kind, { words }) => words.say(`kinds.${kind}`),
  invoice_id: (id, { words }) =>
    words.money.get(`invoices ${id}`)?.name ?? words.say("draft.invoices"),
};

/** A value of such a row in words; null where there is nothing to say. */
export function moneyText(row: Row, field: string, value: unknown, words: MoneyWords) {
  if (value === null || value === undefined) return null;
  return (SAYERS[field]?.(value, { row, words }) ?? String(value)) || null;
}
