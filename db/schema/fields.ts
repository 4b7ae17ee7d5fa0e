import { sql } from "drizzle-orm";
import {
  customType,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { flag, versioned } from "../columns";
import { type Choice, FIELD_TYPES } from "../field-types";
import { clients } from "./clients";

/** A workspace's own fields of a client. An archived one is out of sight; its values stay. */
export const fields = sqliteTable(
  "fields",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    name: text("name").notNull(),
    nameSort: text("name_sort").notNull(),
    type: text("type", { enum: FIELD_TYPES }).notNull(),
    choices: text("choices", { mode: "json" }).$type<Choice[]>().notNull().default([]),
    help: text("help"),
    defaultValue: text("default_value"), // as values are kept; what the form of a new client begins with
    required: flag("required").notNull().default(false), // binds the form only
    onTable: flag("on_table").notNull().default(false),
    sortOrder: integer("sort_order").notNull().default(0),
    archivedAt: integer("archived_at"),
    ...versioned(),
  },
  (t) => [uniqueIndex("fields_name_idx").on(t.nameSort).where(sql`deleted_at is null`)],
);

/** Text or a number, kept as it comes: a column without a type converts nothing. */
const anything = customType<{ data: string | number }>({ dataType: () => "blob" });

/**
 * What a client has in a field: text, `1234.5`, `2026-01-31`, `1` or `0`, the number of a choice,
 * numbers of several («1,3»). No value is no row.
 */
export const fieldValues = sqliteTable(
  "field_values",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    clientId: integer("client_id")
      .notNull()
      .references(() => clients.id),
    fieldId: integer("field_id")
      .notNull()
      .references(() => fields.id),
    value: text("value").notNull(),
    sortKey: anything("sort_key"), // what it is compared by: folded text, a number, a day
  },
  (t) => [
    uniqueIndex("field_values_idx").on(t.clientId, t.fieldId), // the values of one client
    index("field_values_field_idx").on(t.fieldId, t.sortKey, t.clientId, t.value), // who has what
    index("field_values_unkeyed_idx").on(t.clientId).where(sql`sort_key is null`), // to be filled
  ],
);

export type Field = typeof fields.$inferSelect;
