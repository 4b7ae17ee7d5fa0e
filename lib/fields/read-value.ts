import type { Choice, FieldType } from "@/db/field-types";
import type { Field } from "@/db/schema";
import { normalizeWebsite } from "../clients/website";
import { readDay } from "../days";
import { foldText } from "../fold";
import { messageKey } from "../message-key";
import { clean } from "../text";

const LONGEST_TEXT = 1000;

/** A value as it is kept; null is none. Or what is wrong with it, as a message key. */
export type Read = { value: string | null } | { problem: string };

type Definition = Pick<Field, "type" | "choices">;
type Reader = (text: string, field: Definition, kept: string | null) => Read;

const READERS: Record<FieldType, Reader> = {
  text: (text) =>
    text.length > LONGEST_TEXT ? wrong("errors.tooLong", { max: LONGEST_TEXT }) : { value: text },
  number: (text) => said(plainNumber(text), "errors.fieldNumber"),
  date: (text) => said(readDay(text), "errors.fieldDate"),
  checkbox: (text) => said(ANSWERS.get(foldText(text)), "errors.fieldCheckbox"),
  link: (text) =>
    text.length > LONGEST_TEXT
      ? wrong("errors.tooLong", { max: LONGEST_TEXT })
      : said(normalizeWebsite(text), "errors.website"),
  choice: (text, { choices }, kept) => readChoices([text], choices, kept),
  multi: (text, { choices }, kept) => readChoices(text.split(",").map(clean), choices, kept),
};

/**
 * Reads a custom value as people and programs write it: `1234.5`, `2026-01-31` (or `31.01.2026`),
 * `1` or `0` (or yes, no), the label of a choice, several joined by commas. An archived choice is
 * taken only where it is there already (`kept`).
 */
export function readValue(field: Definition, given: string | null, kept: string | null): Read {
  const text = clean(given ?? "");
  return text ? READERS[field.type](text, field, kept) : { value: null };
}

const wrong = (key: string, values?: Record<string, string | number>): Read => ({
  problem: messageKey(key, values),
});
const said = (value: string | null | undefined, key: string): Read =>
  value ? { value } : wrong(key);

const ANSWERS = new Map([
  ...["1", "true", "yes", "y", "on", "da"].map((word) => [word, "1"] as const),
  ...["0", "false", "no", "n", "off", "nu"].map((word) => [word, "0"] as const),
]);

const NUMBER = /^([+-]?)0*(\d{1,15})(?:[.,](\d{1,10}))?$/;

/** The same number is always written the same way: no zeros but those that count. */
function plainNumber(text: string): string | null {
  const [, sign, whole, part = ""] = NUMBER.exec(text.replace(/\s/g, "")) ?? [];
  if (!whole) return null;
  const tail = part.replace(/0+$/, "");
  const plain = tail ? `${whole}.${tail}` : whole;
  return sign === "-" && plain !== "0" ? `-${plain}` : plain;
}

/** Choices by their labels, in the order in which the field has them. */
function readChoices(labels: string[], choices: Choice[], kept: string | null): Read {
  const had = new Set(kept?.split(","));
  const chosen = new Set<number>();
  for (const label of labels.filter(Boolean)) {
    const choice = choices.find((one) => foldText(one.label) === foldText(label));
    if (!choice) return wrong("errors.fieldChoice", { choice: label, choices: offered(choices) });
    if (choice.archived && !had.has(String(choice.id)))
      return wrong("errors.choiceArchived", { choice: choice.label, choices: offered(choices) });
    chosen.add(choice.id);
  }
  const ids = choices.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  return { value: ids.join(",") || null };
}

const MOST_NAMED = 10;

function offered(choices: Choice[]): string {
  const labels = choices.filter(({ archived }) => !archived).map(({ label }) => label);
  const more = labels.length > MOST_NAMED ? ", …" : "";
  return labels.slice(0, MOST_NAMED).join(", ") + more;
}

/** A kept value as people and programs read it. */
export function valueText({ type, choices }: Definition, value: string): string {
  if (type !== "choice" && type !== "multi") return value;
  const chosen = value.split(",");
  const labels = choices.filter(({ id }) => chosen.includes(String(id))).map(({ label }) => label);
  return labels.join(", ");
}
