import { integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** The workspace's own values, a row a word. */
export const settings = sqliteTable(
  "settings",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    key: text("key").notNull(),
    value: text("value", { mode: "json" }).notNull(),
  },
  (t) => [uniqueIndex("settings_key_idx").on(t.key)],
);
