import type { SortLink } from "./list-address";

/** A column as the list's head has it. */
export type ShownColumn = {
  key: string;
  label: string;
  /** Where a press leads; absent where nothing can be ordered by it. */
  sort?: SortLink;
  align?: "end";
  /** Stands under the name on a phone. */
  second?: boolean;
};

/** The column that stands under the name on a phone: the contact, or the first that says something. */
export function secondOf(columns: readonly string[]): string | undefined {
  const told = columns.filter((key) => !["id", "name", "status", "groups"].includes(key));
  return told.includes("contact") ? "contact" : told[0];
}

/** Columns of figures stand at the right. */
const FIGURES = ["discount", "contacts"];
export const alignOf = (key: string, type?: string) =>
  FIGURES.includes(key) || type === "number" ? "end" : undefined;
