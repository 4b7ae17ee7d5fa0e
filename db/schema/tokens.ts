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
    quota: integer("quota"), // calls in one window; null: the workspace's
    windowSeconds: integer("window_seconds"), // null: the workspace's
    unlimited: flag("unlimited").notNull().default(false),
    expiresAt: integer("expires_at"),
    revokedAt: integer("revoked_at"),
    ...versioned(),
  },
  (t) => [uniqueIndex("tokens_hash_idx").on(t.hash)],
);

export type Token = typeof tokens.$inferSelect;

/** When each token was last used, and from where: settled once a second, not history. */
export const tokenUses = sqliteTable("token_uses", {
  tokenId: integer("token_id").primaryKey(),
  at: integer("at").notNull(),
  address: text("address"),
});
