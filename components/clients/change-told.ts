import type { ValueField } from "@/lib/fields/schema";
import type { FieldWords } from "./field-text";

export type ChangeWords = FieldWords & {
  /** A field's label by its name in the form: `legalName`, `contact.email`. */
  label: (field: string) => string;
  /** «Ana Pop: e-mail». */
  ofContact: (name: string, label: string) => string;
  contacts: ReadonlyMap<number, string>;
  /** What notes, tasks and the like go by, by `recordKey`. */
  records: ReadonlyMap<string, string>;
  /** What documents, payments and allocations go by and what their amounts are in: `invoices 12`. */
  money: ReadonlyMap<string, { name: string | null; currency: string }>;
  /** A sentence of the messages under `changes.money`. */
  say: (key: string, values?: Record<string, string>) => string;
  /** Instants are told by its clocks. */
  zone: string;
  /** Custom fields by the numbers of the values that clients have in them. */
  custom: ReadonlyMap<number, ValueField>;
};

/**
 * One field, from what to what, in words; null where there was or is nothing. Without `from` it is
 * the first that was ever said.
 */
export type ChangeLine = { label: string; from?: string | null; to: string | null };
