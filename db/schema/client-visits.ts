import { index, integer, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import { nowMs } from "../columns";
import { clients } from "./clients";
import { users } from "./users";

/** When somebody last opened a client, and when before that: looks within half an hour are one visit. */
export const clientVisits = sqliteTable(
  "client_visits",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id),
    clientId: integer("client_id")
      .notNull()
      .references(() => clients.id),
    at: integer("at").notNull().default(nowMs),
    previousAt: integer("previous_at"),
  },
  (t) => [
    uniqueIndex("client_visits_idx").on(t.userId, t.clientId),
    index("client_visits_at_idx").on(t.userId, t.at), // what was opened last
  ],
);
