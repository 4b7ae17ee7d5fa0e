import { type SQL, sql } from "drizzle-orm";
import { idsIn, insertRows, updateRows } from "@/db/bulk";
import type { FieldType } from "@/db/field-types";
import { fromRow } from "@/db/from-row";
import { type Field, fields, fieldValues } from "@/db/schema";
import type { Writer } from "@/db/write";
import type { Fields } from "../errors";
import { readValue, valueText } from "./read-value";
import { valueKey } from "./sort-keys";

/** What is said of custom fields, by their ids: text as people write it, null for nothing. */
export type GivenValues = Record<string, string | null>;

/** A value of a field, as it is kept and as people look for it. */
export type FieldValue = {
  fieldId: number;
  value: string | null;
  text: string;
  sortKey: string | number | null;
};

/** Days and ticks are not looked for by their text: `fieldTexts` leaves them out, too. */
export const UNSEARCHED: readonly FieldType[] = ["date", "checkbox"];

export function fieldValue(
  field: Pick<Field, "id" | "type" | "choices">,
  value: string | null,
): FieldValue {
  const searched = value !== null && !UNSEARCHED.includes(field.type);
  return {
    fieldId: field.id,
    value,
    text: searched ? valueText(field, value) : "",
    sortKey: value === null ? null : valueKey(field.type, value),
  };
}

/** The definitions that given values are read by, archived ones too; none when nothing is said. */
export const definitionsFor = (given: GivenValues | null | undefined): SQL =>
  sql`select * from fields where deleted_at is null and ${given === undefined ? 0 : 1}`;

/** What a client has in its fields. */
export const keptValues = (clientId: number): SQL =>
  sql`select id, field_id as fieldId, value from field_values where client_id = ${clientId}`;

export type KeptValue = { id: number; fieldId: number; value: string };
type Given = {
  given: GivenValues | null | undefined;
  definitions: readonly Record<string, unknown>[];
  kept?: readonly KeptValue[];
};

/**
 * Reads given values by their definitions: those that can be kept, and by `custom.<id>` what is
 * wrong. Null takes away what is in the fields in use; what archived ones hold stays.
 */
export function readValues({ given, definitions, kept = [] }: Given) {
  const byId = new Map(definitions.map((row) => [String(row.id), fromRow(fields, row)]));
  const had = new Map(kept.map(({ fieldId, value }) => [fieldId, value]));
  const values: FieldValue[] = [];
  const problems: Fields = {};
  for (const [id, text] of Object.entries(given ?? emptied(byId.values()))) {
    const field = byId.get(id); // «07» is no other name of 7
    const problem = field
      ? readInto(values, field, text, had.get(field.id) ?? null)
      : "errors.unknownField";
    if (problem) problems[`custom.${id.slice(0, LONGEST_ID)}`] = [problem];
  }
  return { values, problems };
}

const LONGEST_ID = 40; // an answer is not much longer than what was sent

const emptied = (all: Iterable<Field>): GivenValues =>
  Object.fromEntries(
    [...all].filter(({ archivedAt }) => archivedAt === null).map(({ id }) => [id, null]),
  );

function readInto(values: FieldValue[], field: Field, text: string | null, kept: string | null) {
  if (field.archivedAt !== null) return "errors.fieldArchived";
  const read = readValue(field, text, kept);
  if ("problem" in read) return read.problem;
  values.push(fieldValue(field, read.value));
}

/** What is set on one client, and what it has there. */
export type Setting = {
  clientId: number;
  values: readonly FieldValue[];
  kept: readonly KeptValue[];
};

/** Keeps what differs from what is there, of any number of clients; true when anything does. */
export function setValues(w: Writer, settings: readonly Setting[]): boolean {
  const differing = settings.flatMap(differences);
  const added = differing.flatMap(({ id, ...row }) =>
    id === undefined && row.value !== null ? { ...row, value: row.value } : [],
  );
  const changed = differing.flatMap(({ id, value, sortKey }) =>
    id !== undefined && value !== null ? { id, value, sortKey } : [],
  );
  const gone = differing.flatMap(({ id, value }) => (value === null ? (id ?? []) : []));
  if (added.length) w.later(insertRows(fieldValues, added));
  if (changed.length) w.later(updateRows(fieldValues, changed));
  if (gone.length) w.later(sql`delete from field_values where id in ${idsIn(gone)}`);
  return differing.length > 0;
}

function differences({ clientId, values, kept }: Setting) {
  const had = new Map(kept.map((one) => [one.fieldId, one]));
  return values
    .filter(({ fieldId, value }) => value !== (had.get(fieldId)?.value ?? null))
    .map(({ fieldId, value, sortKey }) => {
      const id = had.get(fieldId)?.id;
      return { id, clientId, fieldId, value, sortKey };
    });
}
