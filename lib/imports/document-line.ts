import type { DocumentKind } from "@/db/record-kinds";
import type { Status } from "../documents/document-row";
import type { Mapping } from "./headers";
import type { ClientNamed, Judged } from "./line";
import { mapRecord } from "./map-record";
import { readNamedClient } from "./named-client";
import type { CsvRow } from "./read-csv";
import { RowReader } from "./record-values";
import { documentStatus, estimateStatus } from "./record-words";

/** What a line of a file of documents says; amounts are plain decimal numbers still. */
export type DocumentLine = {
  client: ClientNamed;
  number: string | null;
  date: string | null;
  dueDate: string | null;
  currency: string | null;
  total: string;
  tax: string | null;
  status: Status;
  note: string | null;
};

const WORDS = "draft, sent or cancelled";

/** Reads a row of a file of documents. */
export const documentLineReader =
  (kind: DocumentKind, mapping: Mapping) =>
  (row: CsvRow): Judged<DocumentLine> => {
    const { line } = row;
    if (!row.record) return { line, reason: row.refused };
    const values = mapRecord(row.record, mapping);
    const read = new RowReader(values);
    const said = { client: readNamedClient(values, read.reasons), ...readDocument(kind, read) };
    return read.reasons.length ? { line, reason: read.reasons.join(" ") } : { line, ...said };
  };

function readDocument(kind: DocumentKind, read: RowReader) {
  const status =
    kind === "estimate"
      ? read.word("status", estimateStatus, `accepted, declined, ${WORDS}`)
      : read.word("status", documentStatus, WORDS);
  const { total } = read.values;
  if (!total) read.refuse("total", "is missing.");
  return {
    number: read.text("number", 60),
    date: read.day("date"),
    dueDate: read.day("due_date"),
    currency: read.currency("currency"),
    total: read.amount("total") ?? "",
    tax: read.amount("tax"),
    status: status ?? "sent",
    note: read.text("note"),
  };
}
