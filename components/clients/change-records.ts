import type { Change } from "@/lib/clients/change-days";
import { formatDateTime, formatDay } from "@/lib/format";
import { RECORD_TITLES, recordKey } from "@/lib/records/schema";
import type { ChangeLine, ChangeWords } from "./change-told";
import { camel, named } from "./field-text";

type Row = Pick<Change, "entity" | "entityId">;

const SILENT = new Set(["client_id", "user_id", "message_id"]); // told by who did it, or by nobody
const SHOWN = 300;
const DAY = /^\d{4}-\d\d-\d\d$/;

export const isRecord = ({ entity }: Pick<Change, "entity">) => entity in RECORD_TITLES;

/** A note, a task and the like: one line when it comes or goes, a line a field that changed. */
export function recordLines(change: Change, words: ChangeWords): ChangeLine[] {
  const { entity, kind, before, after } = change;
  const label = words.label(`record.${entity}`);
  if (kind !== "update") {
    return [
      { label, from: before ? titleOf(entity, before) : undefined, to: titleOf(entity, after) },
    ];
  }
  if (after && "deleted_at" in after) {
    const name = nameOf(change, words);
    return [
      after.deleted_at === null ? { label, from: null, to: name } : { label, from: name, to: null },
    ];
  }
  return Object.keys(after ?? {})
    .filter((field) => !SILENT.has(field))
    .map((field) => ({
      label: recordLabel(change, field, words),
      from: recordText(field, before?.[field], words),
      to: recordText(field, after?.[field], words),
    }));
}

/** «Call Ana: Due». */
export const recordLabel = (row: Row, field: string, words: ChangeWords) =>
  words.ofContact(nameOf(row, words), words.label(`record.${camel(field)}`));

const SAYERS: Record<string, (value: unknown, words: ChangeWords) => string> = {
  at: (ms, { locale, zone }) => formatDateTime(Number(ms), locale, zone),
  assigneeId: (id, { users }) => named(users, id),
  contactId: (id, { contacts }) => named(contacts, id),
  kind: (word, { label }) => label(`record.${word}`),
  direction: (word, { label }) => label(`record.${word}`),
};
const YES_NO = new Set(["pinned", "doneAt"]);

/** A value of a record in words; null where there is nothing to say. */
export function recordText(field: string, value: unknown, words: ChangeWords): string | null {
  const name = camel(field);
  if (YES_NO.has(name)) return value ? words.yes : words.no;
  if (value === null || value === undefined || value === "") return null;
  const text = SAYERS[name]?.(value, words) ?? String(value);
  return DAY.test(text) ? formatDay(text, words.locale) : shortened(text, SHOWN);
}

const titleOf = (entity: string, row: Record<string, unknown> | null) =>
  row && firstLine(String(row[RECORD_TITLES[entity] ?? ""] ?? ""));

const nameOf = ({ entity, entityId }: Row, { records }: ChangeWords) =>
  firstLine(records.get(recordKey(entity, entityId)) ?? `#${entityId}`);

const HEADING = /^(#+|>|\*)\s+/; // of a note

const firstLine = (text: string) =>
  shortened(text.trim().replace(HEADING, "").split("\n", 1)[0] ?? "", 60);

const shortened = (text: string, max: number) =>
  text.length > max ? `${text.slice(0, max - 1).toWellFormed()}…` : text;
