import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Answers to POSTs that carried a key, kept for a day; written with what the POST wrote. */
export const idempotencyKeys = sqliteTable(
  "idempotency_keys",
  {
    tokenId: integer("token_id").notNull(),
    key: text("key").notNull(),
    hash: text("hash").notNull(), // of the path and of what the body says
    status: integer("status").notNull(),
    body: text("body").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tokenId, t.key] }),
    index("idempotency_keys_created_idx").on(t.createdAt), // what is too old
  ],
);
