import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { nowMs } from "../columns";

export const STATES = ["running", "stopped", "done", "failed", "undoing", "undone"] as const;
export const SOURCES = ["screen", "api", "cli", "import", "system"] as const;

/** One thing that somebody did, however many rows it touched. */
export const operations = sqliteTable(
  "operations",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    kind: text("kind").notNull(), // client.update, clients.delete, import.clients, …
    label: text("label").notNull().default(""), // what it was done to, in the words of that day
    actorKind: text("actor_kind", { enum: ["user", "token", "system"] }).notNull(),
    actorId: integer("actor_id"),
    actorName: text("actor_name").notNull(),
    source: text("source", { enum: SOURCES }).notNull(),
    state: text("state", { enum: STATES }).notNull().default("running"),
    startedAt: integer("started_at").notNull().default(nowMs),
    finishedAt: integer("finished_at"),
    total: integer("total"),
    done: integer("done").notNull().default(0),
    skipped: integer("skipped").notNull().default(0),
    failed: integer("failed").notNull().default(0),
    params: text("params", { mode: "json" }).$type<Record<string, unknown>>(),
    cursor: text("cursor", { mode: "json" }).$type<unknown>(), // where a long operation goes on
    fileHash: text("file_hash"), // an import of the same file continues
    leaseHolder: text("lease_holder"),
    leaseUntil: integer("lease_until"),
    undoOf: integer("undo_of"),
    undoneBy: integer("undone_by"),
  },
  (t) => [
    index("operations_actor_idx").on(t.actorKind, t.actorId, t.id), // my own history
    index("operations_state_idx").on(t.state, t.leaseUntil), // what to resume
    index("operations_file_idx").on(t.fileHash),
    // the imports that clients came by
    index("operations_imports_idx").on(t.id).where(sql`kind = 'import.clients'`),
  ],
);

/** What changed in one row: only the fields that did. Written by triggers alone. */
export const changes = sqliteTable(
  "changes",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    operationId: integer("operation_id").notNull(),
    entity: text("entity").notNull(), // the table
    entityId: integer("entity_id").notNull(),
    clientId: integer("client_id"), // whose history it is
    kind: text("kind", { enum: ["create", "update", "remove"] }).notNull(),
    before: text("before", { mode: "json" }).$type<Record<string, unknown>>(),
    after: text("after", { mode: "json" }).$type<Record<string, unknown>>(),
    at: integer("at").notNull().default(nowMs),
  },
  (t) => [
    index("changes_operation_idx").on(t.operationId, t.id), // undo walks it backwards
    index("changes_client_idx").on(t.clientId, t.id), // the history tab
    index("changes_entity_idx").on(t.entity, t.entityId, t.id), // who changed this since
  ],
);

/** What became of each row of a long operation that was not simply done. */
export const operationItems = sqliteTable(
  "operation_items",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    operationId: integer("operation_id").notNull(),
    position: integer("position").notNull(), // order in the set, or the line of a file
    entityId: integer("entity_id"),
    outcome: text("outcome", { enum: ["waiting", "done", "skipped", "failed"] }).notNull(),
    reason: text("reason"),
  },
  (t) => [index("operation_items_idx").on(t.operationId, t.outcome, t.position)],
);

/** The frozen set of a long operation, in parts of a thousand rows: `[3, 17, 25]`. */
export const operationSets = sqliteTable(
  "operation_sets",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    operationId: integer("operation_id").notNull(),
    part: integer("part").notNull(),
    ids: text("ids", { mode: "json" }).$type<number[]>().notNull(),
  },
  (t) => [uniqueIndex("operation_sets_idx").on(t.operationId, t.part)],
);

/** All clients that a list showed when somebody chose them: kept for an hour, for what is done to them. */
export const frozenSets = sqliteTable(
  "frozen_sets",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    handle: text("handle").notNull(), // not to be guessed
    ownerId: integer("owner_id"), // who chose them, and nobody else
    ids: text("ids", { mode: "json" }).$type<number[]>().notNull(), // in the order of the list
    createdAt: integer("created_at").notNull().default(nowMs),
  },
  (t) => [
    uniqueIndex("frozen_sets_idx").on(t.handle),
    index("frozen_sets_created_idx").on(t.createdAt), // what is too old
  ],
);

/** One row: which operation the open transaction belongs to. Null outside the write door. */
export const writer = sqliteTable("writer", {
  id: integer("id").primaryKey(),
  operationId: integer("operation_id"),
});

export type Operation = typeof operations.$inferSelect;
export type Change = typeof changes.$inferSelect;
