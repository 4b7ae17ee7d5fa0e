import { readValue } from "./read-value";
import { type FieldDefinition, labelsOf } from "./schema";

type Said = Record<string, string | null>;

/** Of the fields that a form has to fill in, those in which nothing is said. */
export const missing = (fields: readonly FieldDefinition[], said: Said) =>
  fields.filter(({ id, required }) => required && !said[id]?.trim());

/** What a form has against what is said in its fields: message keys by their ids. */
export function customProblems(fields: readonly FieldDefinition[], said: Said): [number, string][] {
  const lacking = missing(fields, said).map(({ id }): [number, string] => [id, "errors.required"]);
  const unread = fields.flatMap((field): [number, string][] => {
    if (field.choices.length) return []; // chosen from a list; an archived one may stay
    const read = readValue(field, said[field.id] ?? null, null);
    return "problem" in read ? [[field.id, read.problem]] : [];
  });
  return [...lacking, ...unread];
}

/** What the form of a new client begins with. */
export const defaultValues = (fields: readonly FieldDefinition[]): Record<string, string> =>
  Object.fromEntries(fields.map((field) => [field.id, defaultOf(field)]));

/** An archived choice can't be chosen any more, not by itself either. */
function defaultOf({ type, choices, defaultValue }: FieldDefinition): string {
  if (type !== "choice" && type !== "multi") return defaultValue;
  const archived = choices.filter((one) => one.archived).map(({ label }) => label);
  return labelsOf(defaultValue)
    .filter((label) => !archived.includes(label))
    .join(", ");
}
