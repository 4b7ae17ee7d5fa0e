import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Calls in the current window, by token or by address: what all instances agree on. */
export const callWindows = sqliteTable("call_windows", {
  key: text("key").primaryKey(), // token:… or refused:…
  since: integer("since").notNull(), // the first call of the window
  until: integer("until").notNull(),
  calls: integer("calls").notNull(),
});
