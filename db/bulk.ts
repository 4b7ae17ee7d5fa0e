import { getTableColumns, getTableName, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

type Row = Record<string, unknown>;

const column = (name: string) => sql.raw(`"${name}"`);
const listed = (names: SQL[]) => sql.join(names, sql`, `);
const fromJson = (name: string) => sql.raw(`value ->> '$.${name}'`);

/** `id in (…)` for any number of ids, as one argument: the statement stays the same. */
export const idsIn = (ids: readonly number[]) =>
  sql`(select value from json_each(${JSON.stringify(ids)}))`;

/** Inserts any number of rows in one statement. All rows carry the columns (SQL names) of the first. */
export function insertInto(table: string, rows: readonly Row[], { orIgnore = false } = {}): SQL {
  const names = Object.keys(rows[0] ?? {});
  const verb = sql.raw(orIgnore ? "insert or ignore" : "insert");
  return sql`${verb} into ${column(table)} (${listed(names.map(column))})
    select ${listed(names.map(fromJson))} from json_each(${JSON.stringify(rows)})`;
}

/** Updates any number of rows, each by its id, in one statement; `also` is set on all of them. */
export function updateIn(table: string, rows: readonly Row[], also: SQL[] = []): SQL {
  const names = Object.keys(rows[0] ?? {}).filter((name) => name !== "id");
  const set = names.map((name) => sql`${column(name)} = given.${column(name)}`);
  const given = ["id", ...names].map((name) => sql`${fromJson(name)} as ${column(name)}`);
  return sql`update ${column(table)} set ${listed([...set, ...also])}
    from (select ${listed(given)} from json_each(${JSON.stringify(rows)})) as given
    where ${column(table)}.id = given.id`;
}

/** The same by the names that TypeScript gives the columns. */
export const insertRows = <T extends SQLiteTable>(table: T, rows: readonly T["$inferInsert"][]) =>
  insertInto(getTableName(table), rows.map(sqlNamed(table)));

export const updateRows = <T extends SQLiteTable>(
  table: T,
  rows: readonly (Partial<T["$inferInsert"]> & { id: number })[],
  also: SQL[] = [],
) => updateIn(getTableName(table), rows.map(sqlNamed(table)), also);

/** Renames a row's keys from TypeScript's to SQL's. */
function sqlNamed(table: SQLiteTable) {
  const columns = getTableColumns(table);
  return (row: Row): Row =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [columns[key]?.name ?? key, value]),
    );
}
