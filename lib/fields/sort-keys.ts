import { type SQL, sql } from "drizzle-orm";
import { idsIn, updateRows } from "@/db/bulk";
import type { FieldType } from "@/db/field-types";
import { fieldValues } from "@/db/schema";
import { foldText } from "../fold";

const LONGEST_KEY = 100;

/** A text as it is ordered, and its beginning compared. */
export const textKey = (value: string) => foldText(value).slice(0, LONGEST_KEY);

const KEYS: Record<FieldType, (value: string) => string | number> = {
  text: textKey,
  link: textKey,
  number: Number,
  checkbox: Number,
  choice: Number,
  date: (value) => value,
  multi: (value) => value,
};

/** What a kept value is compared and ordered by: folded text, a number, a day, the number of a choice. */
export const valueKey = (type: FieldType, value: string) => KEYS[type](value);

export type Unkeyed = { id: number; type: FieldType; value: string };

/** Values of these clients whose key has to be made: after a migration, or an undo. */
export const unkeyedOf = (clientIds: readonly number[]): SQL =>
  sql`select field_values.id, type, value from field_values join fields on fields.id = field_id
    where client_id in ${idsIn(clientIds)} and sort_key is null`;

/** Fills their keys. */
export function keyValues(values: readonly Unkeyed[]): SQL[] {
  const rows = values.map(({ id, type, value }) => ({ id, sortKey: valueKey(type, value) }));
  return rows.length ? [updateRows(fieldValues, rows)] : [];
}
