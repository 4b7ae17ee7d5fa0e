import { index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What programs asked: never a body, never the query of an address. */
export const requestLog = sqliteTable(
  "request_log",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    at: integer("at").notNull(),
    tokenId: integer("token_id"), // null: no token that we know
    method: text("method").notNull(),
    path: text("path").notNull(),
    status: integer("status").notNull(),
    ms: real("ms").notNull(), // to the first byte of the answer
    address: text("address"),
  },
  (t) => [index("request_log_token_idx").on(t.tokenId, t.id)], // the calls of one token, last first
);
