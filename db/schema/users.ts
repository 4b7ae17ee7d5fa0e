import { integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { flag, versioned } from "../columns";
import { ROLES } from "../rights";

export const users = sqliteTable(
  "users",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    email: text("email").notNull(), // lower case
    name: text("name").notNull(),
    role: text("role", { enum: ROLES }).notNull(),
    extraRights: text("extra_rights", { mode: "json" }).$type<string[]>(),
    active: flag("active").notNull().default(true),
    passwordHash: text("password_hash"), // argon2id; never in the history
    sessionVersion: integer("session_version").notNull().default(1), // raising it ends all sessions
    language: text("language", { enum: ["en", "ro"] }),
    theme: text("theme", { enum: ["system", "light", "dark"] })
      .notNull()
      .default("system"),
    ...versioned(),
  },
  (t) => [uniqueIndex("users_email_idx").on(t.email)],
);

export type User = typeof users.$inferSelect;

/** One-time links with which a person chooses a password. */
export const passwordLinks = sqliteTable(
  "password_links",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id),
    hash: text("hash").notNull(), // SHA-256 of the secret in the link
    expiresAt: integer("expires_at").notNull(),
    usedAt: integer("used_at"),
  },
  (t) => [uniqueIndex("password_links_hash_idx").on(t.hash)],
);

/** Failed sign-ins in the current window, by account and by address. */
export const loginAttempts = sqliteTable("login_attempts", {
  key: text("key").primaryKey(), // account:… or address:…
  failures: integer("failures").notNull(),
  since: integer("since").notNull(),
});
