import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { versioned } from "../columns";
import { clients } from "./clients";

export const groups = sqliteTable(
  "groups",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    name: text("name").notNull(),
    nameSort: text("name_sort").notNull(),
    color: text("color"),
    discountBp: integer("discount_bp").notNull().default(0), // basis points: 250 is 2.5 %; 0 is none
    sortOrder: integer("sort_order").notNull().default(0), // whose discount comes first
    ...versioned(),
  },
  (t) => [uniqueIndex("groups_name_idx").on(t.nameSort).where(sql`deleted_at is null`)],
);

export const clientGroups = sqliteTable(
  "client_groups",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    clientId: integer("client_id")
      .notNull()
      .references(() => clients.id),
    groupId: integer("group_id")
      .notNull()
      .references(() => groups.id),
  },
  (t) => [
    uniqueIndex("client_groups_idx").on(t.clientId, t.groupId),
    index("client_groups_group_idx").on(t.groupId, t.clientId), // the clients of a group
  ],
);

export type Group = typeof groups.$inferSelect;
