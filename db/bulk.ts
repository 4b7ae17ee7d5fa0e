import { getTableColumns, getTableName, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { newVersion } from "./columns";

type Row = Record<string, unknown>;

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`);

/** Rows as arrays in the order of the keys: a place in an array is found much faster than a name. */
const cells = (rows: readonly Row[], keys: readonly string[]) =>
  JSON.stringify(rows.map((row) => keys.map((key) => row[key])));

/** `id in (…)` for any number of ids, as one argument: the statement stays the same. */
export const idsIn = (ids: readonly number[]) =>
  sql`(select value from json_each(${JSON.stringify(ids)}))`;

/** Inserts any number of rows in one statement. All rows carry the columns (SQL names) of the first. */
export function insertInto(table: string, rows: readonly Row[], { orIgnore = false } = {}): SQL {
  const keys = Object.keys(rows[0] ?? {});
  return insert(table, { rows, keys, names: keys, orIgnore });
}

/** Updates any number of rows, each by its id, in one statement; `also` is set on all of them. */
export function updateIn(table: string, rows: readonly Row[], also: SQL[] = []): SQL {
  const keys = Object.keys(rows[0] ?? {});
  return update(table, { rows, keys, names: keys }, also);
}

/** The same by the names that TypeScript gives the columns. */
export const insertRows = <T extends SQLiteTable>(table: T, rows: readonly T["$inferInsert"][]) =>
  insert(getTableName(table), named(table, rows));

export const updateRows = <T extends SQLiteTable>(
  table: T,
  rows: readonly (Partial<T["$inferInsert"]> & { id: number })[],
  also: SQL[] = [],
) => update(getTableName(table), named(table, rows), also);

/** Puts rows into this order, each as a new version; those that are not named stay where they are. */
export function orderRows(table: string, ids: readonly number[]): SQL {
  const name = sql.identifier(table);
  const place = sql`(select key + 1 from json_each(${JSON.stringify(ids)}) where value = ${name}.id)`;
  const set = sql.join([sql`sort_order = ${place}`, ...newVersion], sql`, `);
  return sql`update ${name} set ${set}
    where deleted_at is null and sort_order is not ${place} and ${place} is not null`;
}

type Named = { rows: readonly Row[]; keys: string[]; names: string[]; orIgnore?: boolean };

function named(table: SQLiteTable, rows: readonly Row[]): Named {
  const columns = getTableColumns(table);
  const keys = Object.keys(rows[0] ?? {});
  return { rows, keys, names: keys.map((key) => columns[key]?.name ?? key) };
}

function insert(table: string, { rows, keys, names, orIgnore }: Named): SQL {
  const into = `insert ${orIgnore ? "or ignore " : ""}into "${table}" (${quoted(names)})`;
  const values = names.map((_, i) => `value ->> ${i}`);
  return sql`${sql.raw(`${into} select ${values} from json_each(`)}${cells(rows, keys)})`;
}

function update(table: string, { rows, keys, names }: Named, also: SQL[]): SQL {
  const changed = quoted(names.filter((name) => name !== "id"));
  const set = [...changed.map((name) => sql.raw(`${name} = given.${name}`)), ...also];
  const given = sql.raw(`${quoted(names).map((name, i) => `value ->> ${i} as ${name}`)}`);
  return sql`update ${sql.identifier(table)} set ${sql.join(set, sql`, `)}
    from (select ${given} from json_each(${cells(rows, keys)})) as given
    where ${sql.identifier(table)}.id = given.id`;
}
