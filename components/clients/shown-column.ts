import type { SortLink } from "./list-address";

/** A column as the list's head has it. */
export type ShownColumn = {
  key: string;
  label: string;
  /** Where a press leads; absent where nothing can be ordered by it. */
  sort?: SortLink;
  align?: "end";
};

/** Columns of figures stand at the right. */
const FIGURES = ["discount", "contacts"];
export const alignOf = (key: string, type?: string) =>
  FIGURES.includes(key) || type === "number" ? "end" : undefined;
