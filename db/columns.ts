import { type SQL, sql } from "drizzle-orm";
import { integer } from "drizzle-orm/sqlite-core";

/** UTC milliseconds, by the database's own clock. */
export const nowMs = sql`(cast(unixepoch('subsec') * 1000 as integer))`;

/** What any edit of such a record sets besides. */
export const newVersion: SQL[] = [sql`version = version + 1`, sql`updated_at = ${nowMs}`];

export const flag = (name: string) => integer(name, { mode: "boolean" });

/** Every record that people edit: when it was made and changed, and which edit it is at. */
export const versioned = () => ({
  version: integer("version").notNull().default(1),
  createdAt: integer("created_at").notNull().default(nowMs),
  updatedAt: integer("updated_at").notNull().default(nowMs),
  deletedAt: integer("deleted_at"), // soft: everything can be taken back
});
