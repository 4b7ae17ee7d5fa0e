import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { communications, notes, projects, tasks, tickets } from "@/db/schema";
import type { Mapping } from "./headers";
import type { ClientNamed, Judged } from "./line";
import { mapRecord } from "./map-record";
import { readMoment } from "./moments";
import { readNamedClient } from "./named-client";
import type { Places } from "./places";
import type { CsvRow } from "./read-csv";
import type { RecordKind } from "./record-headers";
import { RowReader } from "./record-values";
import {
  communicationKind,
  direction,
  projectStatus,
  ticketPriority,
  ticketStatus,
} from "./record-words";
import { parseStatus } from "./words";

export type WorkKind = Exclude<RecordKind, "invoices" | "estimates" | "credit_notes" | "payments">;
export type Columns = Record<string, string | number | null>;

/** What a line of a file of work says: the columns of its row, and whose it is. */
export type WorkLine = { client: ClientNamed; columns: Columns };

type Spec = {
  table: SQLiteTable;
  /** What, with its client, tells one record from another. */
  by: readonly string[];
  read: (read: RowReader, places: Places) => Columns;
};

/** How each kind is kept and read. What a file does not say is left as it is. */
export const WORK: Record<WorkKind, Spec> = {
  projects: {
    table: projects,
    by: ["name"],
    read: (read) => {
      const [startDate, deadline] = [read.day("start_date"), read.day("deadline")];
      if (startDate && deadline && deadline < startDate)
        read.refuse("deadline", "is before the start.");
      const status = read.word(
        "status",
        projectStatus,
        "not started, in progress, on hold, finished or cancelled",
      );
      const description = read.text("description", 20_000);
      return { name: read.required("name", 191), status, startDate, deadline, description };
    },
  },
  tickets: {
    table: tickets,
    by: ["subject"],
    read: (read) => ({
      subject: read.required("subject", 191),
      status: read.word("status", ticketStatus, "open, in progress, answered, on hold or closed"),
      priority: read.word("priority", ticketPriority, "low, medium, high or urgent"),
      text: read.text("text", 20_000),
    }),
  },
  tasks: {
    table: tasks,
    by: ["title"],
    read: (read) => ({
      title: read.required("title", 191),
      dueDate: read.day("due_date"),
      doneAt: read.word("done", yesNo, "yes or no") === "yes" ? Date.now() : null,
      description: read.text("description", 20_000),
    }),
  },
  notes: {
    table: notes,
    by: ["text"],
    read: (read) => ({ text: read.required("text", 20_000) }),
  },
  communications: {
    table: communications,
    by: ["subject", "at"],
    read: (read, places) => ({
      kind: read.word("kind", communicationKind, "call, email or meeting") ?? "call",
      direction: read.word("direction", direction, "in or out") ?? "in",
      at: read.moment("date", (text) => readMoment(text, places)) ?? places.at(places.today),
      subject: read.required("subject", 500),
      withWhom: read.text("with", 191),
      text: read.text("text", 100_000),
    }),
  },
};

const yesNo = (text: string) => {
  const read = parseStatus(text);
  return read === undefined ? undefined : read ? "yes" : "no";
};

/** Reads a row of a file of work. */
export const workLineReader =
  (kind: WorkKind, mapping: Mapping, places: Places) =>
  (row: CsvRow): Judged<WorkLine> => {
    const { line } = row;
    if (!row.record) return { line, reason: row.refused };
    const values = mapRecord(row.record, mapping);
    const read = new RowReader(values);
    const client = readNamedClient(values, read.reasons);
    const said = Object.entries(WORK[kind].read(read, places));
    if (read.reasons.length) return { line, reason: read.reasons.join(" ") };
    return {
      line,
      client,
      columns: Object.fromEntries(said.filter(([, value]) => value !== null)),
    };
  };
