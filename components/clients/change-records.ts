import type { Change } from "@/lib/clients/change-days";
import { formatDateTime, formatDay } from "@/lib/format";
import { RECORD_TITLES, recordKey } from "@/lib/records/schema";
import type { ChangeLine, ChangeWords } from "./change-told";
import { camel, named } from "./field-text";

type Row = Pick<Change, "entity" | "entityId">;

// told by who did it, by the state, or by nobody
const SILENT = new Set([
  ...["client_id", "user_id", "message_id"],
  ...["ticket_id", "closed_at", "finished_date"],
]);
const SHOWN = 300;
const DAY = /^\d{4}-\d\d-\d\d$/;

export const isRecord = ({ entity }: Pick<Change, "entity">) => entity in RECORD_TITLES;

/** A note, a task and the like: one line when it comes or goes, a line a field that changed. */
export function recordLines(change: Change, words: ChangeWords): ChangeLine[] {
  const { entity, kind, before, after } = change;
  const label = words.label(`record.${camel(entity)}`);
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

const word = (value: unknown, { label }: ChangeWords) => label(`record.${value}`);

const instant = (ms: unknown, { locale, zone }: ChangeWords) =>
  formatDateTime(Number(ms), locale, zone);

const SAYERS: Record<string, (value: unknown, words: ChangeWords) => string> = {
  at: instant,
  closedAt: instant,
  assigneeId: (id, { users }) => named(users, id),
  contactId: (id, { contacts }) => named(contacts, id),
  memberIds: (ids, { users }) =>
    (JSON.parse(String(ids)) as number[]).map((id) => named(users, id)).join(", "),
  projectId: (id, { records }) => records.get(recordKey("projects", Number(id))) ?? `#${id}`,
  kind: word,
  direction: word,
  status: word,
  priority: word,
};
const YES_NO = new Set(["pinned", "doneAt"]);

/** A value of a record in words; null where there is nothing to say. */
export function recordText(field: string, value: unknown, words: ChangeWords): string | null {
  const name = camel(field);
  if (YES_NO.has(name)) return value ? words.yes : words.no;
  if (value === null || value === undefined || value === "") return null;
  const text = SAYERS[name]?.(value, words) ?? String(value);
  if (!text) return null;
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
