import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { flag, versioned } from "../columns";
import { clients } from "./clients";

export const contacts = sqliteTable(
  "contacts",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    clientId: integer("client_id")
      .notNull()
      .references(() => clients.id),
    firstName: text("first_name").notNull().default(""),
    lastName: text("last_name").notNull().default(""),
    position: text("position"), // the job, not the order
    email: text("email"),
    phone: text("phone"),
    primary: flag("is_primary").notNull().default(false),
    active: flag("active").notNull().default(true),
    sortOrder: integer("sort_order").notNull().default(0),
    ...versioned(),
  },
  (t) => [
    // the people of one client, primary first
    index("contacts_client_idx")
      .on(t.clientId, t.primary, t.sortOrder)
      .where(sql`deleted_at is null`),
    index("contacts_email_idx").on(t.email).where(sql`deleted_at is null`), // who writes to us
  ],
);

export type Contact = typeof contacts.$inferSelect;
