import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { nowMs } from "../columns";
import { clients } from "./clients";
import { users } from "./users";

/** Staff beside the owner: account managers (who see the client), portal managers (who are told). */
export const clientPeople = sqliteTable(
  "client_people",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    clientId: integer("client_id")
      .notNull()
      .references(() => clients.id),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id),
    role: text("role", { enum: ["manager", "portal_manager"] }).notNull(),
    since: integer("since").notNull().default(nowMs),
  },
  (t) => [
    uniqueIndex("client_people_idx").on(t.clientId, t.role, t.userId),
    index("client_people_user_idx").on(t.userId, t.role, t.clientId), // visibleClients of a manager
  ],
);
