import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Right } from "@/db/rights";
import * as schema from "@/db/schema";

type Undoable = {
  /** Columns, by their SQL names. */
  columns: string[];
  /** Removing is marking: the row stays and can come back. */
  soft: boolean;
  versioned: boolean;
  /** The right that changing it takes; null: the right to change its client. */
  right: Right | null;
  /** The client's order, keys and warnings are made from it. */
  derives: boolean;
};

const describe = (table: SQLiteTable, right: Right | null, derives = false): [string, Undoable] => {
  const { name, columns } = getTableConfig(table);
  const names = columns.map((column) => column.name);
  const [soft, versioned] = [names.includes("deleted_at"), names.includes("version")];
  return [name, { columns: names, soft, versioned, right, derives }];
};

/** The tables whose changes can be taken back. */
export const UNDOABLE: ReadonlyMap<string, Undoable> = new Map([
  describe(schema.clients, null, true),
  describe(schema.contacts, null, true),
  describe(schema.externalIds, null, true),
  describe(schema.clientGroups, null),
  describe(schema.clientPeople, null),
  describe(schema.groups, "groups.write"),
  describe(schema.users, "users.manage"),
  describe(schema.tokens, "users.manage"),
  describe(schema.settings, "settings.manage"),
]);
