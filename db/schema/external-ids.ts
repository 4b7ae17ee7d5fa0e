import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { clients } from "./clients";

/** What other systems call a client. Not unique: a deleted client must not block a live one. */
export const externalIds = sqliteTable(
  "external_ids",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    source: text("source").notNull().default("import"),
    value: text("value").notNull(),
    clientId: integer("client_id")
      .notNull()
      .references(() => clients.id),
  },
  (t) => [
    index("external_ids_value_idx").on(t.value, t.source), // an import finds its client
    index("external_ids_client_idx").on(t.clientId),
  ],
);
