import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { flag, versioned } from "../columns";
import { DENSITIES } from "../densities";
import { users } from "./users";

/** A list of clients that somebody keeps: which, in what order, with which columns. */
export const views = sqliteTable(
  "views",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    name: text("name").notNull(),
    ownerId: integer("owner_id")
      .notNull()
      .references(() => users.id),
    shared: flag("shared").notNull().default(false), // everybody sees it; the owner and admins change it
    filter: text("filter").notNull().default(""), // as the address has it
    sort: text("sort").notNull().default("name"),
    columns: text("columns", { mode: "json" }).$type<string[]>().notNull(),
    density: text("density", { enum: DENSITIES }).notNull().default("normal"),
    ...versioned(),
  },
  (t) => [index("views_owner_idx").on(t.ownerId).where(sql`deleted_at is null`)],
);

/** How one person has a view: what is null is as the view says. */
export const viewChoices = sqliteTable(
  "view_choices",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id),
    view: text("view").notNull(), // a ready-made one by its name, another by its number
    sort: text("sort"),
    columns: text("columns", { mode: "json" }).$type<string[]>(),
    density: text("density", { enum: DENSITIES }),
    first: flag("first").notNull().default(false), // the list opens with it
  },
  (t) => [uniqueIndex("view_choices_idx").on(t.userId, t.view)],
);

export type View = typeof views.$inferSelect;
