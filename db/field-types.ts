/** What a custom field of a client can hold. */
export const FIELD_TYPES = [
  "text",
  "number",
  "date",
  "choice",
  "multi",
  "checkbox",
  "link",
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** What a choice offers. Values keep the number, so that a new label is told of all of them. */
export type Choice = { id: number; label: string; archived?: boolean };
