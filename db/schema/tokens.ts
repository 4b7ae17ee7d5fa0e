import { integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { flag, versioned } from "../columns";
import { users } from "./users";

/** API tokens: only a hash is kept, the prefix recognises one in a list. */
export const tokens = sqliteTable(
  "tokens",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    name: text("name").notNull(),
    prefix: text("prefix").notNull(),
    hash: text("hash").notNull(),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id),
    rights: text("rights", { mode: "json" }).$type<Record<string, string[]>>(), // null: all of the owner's
    unlimited: flag("unlimited").notNull().default(false),
    expiresAt: integer("expires_at"),
    revokedAt: integer("revoked_at"),
    ...versioned(),
  },
  (t) => [uniqueIndex("tokens_hash_idx").on(t.hash)],
);
