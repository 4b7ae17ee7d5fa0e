import type { Mapping } from "./headers";
import type { ClientNamed, Judged } from "./line";
import { mapRecord } from "./map-record";
import { readNamedClient } from "./named-client";
import type { CsvRow } from "./read-csv";
import { RowReader } from "./record-values";
import { paymentKind } from "./record-words";
import { parseStatus } from "./words";

/** What a line of a file of payments says; the amount is a plain decimal number above zero. */
export type PaymentLine = {
  /** Null where the invoice alone says whose payment it is. */
  client: ClientNamed | null;
  invoice: string | null;
  number: string | null;
  kind: "payment" | "refund";
  date: string | null;
  amount: string;
  currency: string | null;
  method: string | null;
  reference: string | null;
  note: string | null;
  keepCredit: boolean;
};

const WHOSE = ["client_id", "client_external_id", "client_fiscal_code", "client_name"];

/** Reads a row of a file of payments. An amount below zero is a refund. */
export const paymentLineReader =
  (mapping: Mapping) =>
  (row: CsvRow): Judged<PaymentLine> => {
    const { line } = row;
    if (!row.record) return { line, reason: row.refused };
    const values = mapRecord(row.record, mapping);
    const read = new RowReader(values);
    const invoice = read.text("invoice", 60);
    const named = !invoice || WHOSE.some((field) => values[field]);
    const client = named ? readNamedClient(values, read.reasons) : null;
    const said = { client, invoice, ...readPayment(read) };
    return read.reasons.length ? { line, reason: read.reasons.join(" ") } : { line, ...said };
  };

function readPayment(read: RowReader) {
  if (!read.values.amount) read.refuse("amount", "is missing.");
  const amount = read.amount("amount") ?? "";
  const kind = read.word("kind", paymentKind, "payment or refund");
  const credit = read.word("keep_credit", (text) => parseWord(text), "yes or no");
  return {
    number: read.text("number", 60),
    kind: amount.startsWith("-") ? ("refund" as const) : (kind ?? ("payment" as const)),
    date: read.day("date"),
    amount: amount.replace(/^[+-]/, ""),
    currency: read.currency("currency"),
    method: read.text("method", 60),
    reference: read.text("reference", 191),
    note: read.text("note"),
    keepCredit: credit === "yes",
  };
}

const WORDS = { true: "yes", false: "no" } as const;
const parseWord = (text: string) => WORDS[String(parseStatus(text)) as keyof typeof WORDS];
