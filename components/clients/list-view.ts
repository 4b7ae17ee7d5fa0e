import { withParams } from "@/components/data-table/list-url";
import type { ClientSearch } from "@/lib/clients/schema";
import type { FilterField } from "@/lib/filters/fields";
import type { SavedView, ViewSettings } from "@/lib/views/schema";
import type { ClientTableRow } from "./client-table";
import { firstRow, type Params } from "./list-address";
import type { ShownColumn } from "./shown-column";

/** What the list is: its view, and what is other than in it. */
export type ListShown = ViewSettings & {
  view: SavedView;
  changed: boolean;
  /** The same with what is left out: what is saved. */
  kept: ViewSettings;
  /** The address names a view that is not there. */
  gone: boolean;
  /** Columns that are archived or gone, by their labels. */
  missing: string[];
};

/** A page of the list with the address that asked for it. */
export type ListView = {
  rows: ClientTableRow[];
  next?: string;
  previous?: string;
  /** Near misses: nothing matched to the letter. */
  approximate?: boolean;
  /** It took too long to find them. */
  cutOff?: boolean;
  params: Params;
  search: ClientSearch;
  shown: ListShown;
  views: SavedView[];
  /** The columns in sight, and all that there are. */
  columns: ShownColumn[];
  offered: ShownColumn[];
  filter: {
    fields: FilterField[];
    /** What is wrong with each term, in their order. */
    problems: (string | null)[];
  };
};

/** The number of the first row, as far as it is known. */
export function firstRowOf({ rows, next, previous, params, search }: ListView, total?: number) {
  const hasPrevious = search.q ? search.after !== undefined : previous !== undefined;
  return firstRow(params, { hasPrevious, hasNext: next !== undefined, rows: rows.length, total });
}

/** The list as a record is given it, to go on from there: «?view=mine&sort=-created». */
export function withinOf({ shown, search, params }: Pick<ListView, "shown" | "search" | "params">) {
  const { filter, sort } = params;
  const said = { view: shown.view.key, q: search.q || undefined, filter, sort };
  return withParams("", said, {});
}
