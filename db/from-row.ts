import { getTableColumns } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

/** A raw row (SQL names, 0/1, JSON text) as TypeScript knows the table's rows. */
export function fromRow<T extends SQLiteTable>(table: T, row: Record<string, unknown>) {
  const pairs = Object.entries(getTableColumns(table)).map(([key, column]) => {
    const value = row[column.name] ?? null;
    return [key, value === null ? null : column.mapFromDriverValue(value)];
  });
  return Object.fromEntries(pairs) as T["$inferSelect"];
}
