import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Right } from "@/db/rights";
import * as schema from "@/db/schema";

type Undoable = {
  /** Columns, by their SQL names. */
  columns: string[];
  /** Removing is marking: the row stays and can come back. */
  soft: boolean;
  versioned: boolean;
  /** The right that changing it takes; null: the right to change its client. */
  right: Right | null;
  /** The client's order, keys and warnings are made from it. */
  derives: boolean;
  /** With a number it is cancelled in place of removed. */
  numbered: boolean;
};

const undoable = (table: SQLiteTable, right: Right | null, derives = false): [string, Undoable] => {
  const { name, columns } = getTableConfig(table);
  const names = columns.map((column) => column.name);
  const has = (column: string) => names.includes(column);
  const [soft, versioned, numbered] = [has("deleted_at"), has("version"), has("number")];
  return [name, { columns: names, soft, versioned, right, derives, numbered }];
};

/** The tables whose changes can be taken back. */
export const UNDOABLE: ReadonlyMap<string, Undoable> = new Map([
  undoable(schema.clients, null, true),
  undoable(schema.contacts, null, true),
  undoable(schema.externalIds, null, true),
  undoable(schema.fieldValues, null, true),
  undoable(schema.clientGroups, null),
  undoable(schema.clientPeople, null),
  undoable(schema.invoices, "records.write"),
  undoable(schema.estimates, "records.write"),
  undoable(schema.creditNotes, "records.write"),
  undoable(schema.payments, "records.write"),
  undoable(schema.allocations, "records.write"),
  undoable(schema.projects, "notes.write"),
  undoable(schema.tickets, "notes.write"),
  undoable(schema.ticketReplies, "notes.write"),
  undoable(schema.communications, "notes.write"),
  undoable(schema.notes, "notes.write"),
  undoable(schema.tasks, "notes.write"),
  undoable(schema.views, "clients.read.own"), // and whose view it is
  undoable(schema.fields, "fields.write"),
  undoable(schema.groups, "groups.write"),
  undoable(schema.users, "users.manage"),
  undoable(schema.tokens, "users.manage"),
  undoable(schema.settings, "settings.manage"),
]);
