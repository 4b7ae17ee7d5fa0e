import { withParams } from "@/components/data-table/list-url";
import type { SortDirection } from "@/components/data-table/sort-header";
import { firstSort, isSortable } from "@/lib/clients/columns";

export const LIST = "/admin/clients";

/** The address of a list, as Next reads it. */
export type Params = Record<string, string | string[] | undefined>;

/** Where a list begins anew. */
export const START = { after: undefined, before: undefined, from: undefined };

const flipped = (sort: string) => (sort.startsWith("-") ? sort.slice(1) : `-${sort}`);

export type SortLink = { href: string; direction?: SortDirection };

/**
 * Where the head of a column leads, when one can order by it. Another order begins at its first page;
 * the order that the view has by itself (`saved`) is not said.
 */
export function sortLink(
  params: Params,
  { sort, saved }: { sort: string; saved: string },
  column: string,
): SortLink | undefined {
  if (!isSortable(column)) return undefined;
  const current = sort.replace("-", "") === column;
  const next = current ? flipped(sort) : firstSort(column);
  const href = withParams(LIST, params, { ...START, sort: next === saved ? undefined : next });
  const direction: SortDirection = sort.startsWith("-") ? "desc" : "asc";
  return { href, direction: current ? direction : undefined };
}

const single = (value: string | string[] | undefined) => [value ?? []].flat()[0];

/** What the address says of the view and of what is other than in it. */
export const askedOf = (params: Params) => ({
  view: single(params.view),
  filter: single(params.filter),
  sort: single(params.sort),
  columns: single(params.columns),
  density: single(params.density),
});

/** What is found by relevance has no way back, so its address remembers the cursors it came by. */
const trail = (params: Params) => single(params.after)?.split(".") ?? [];

/** The parameters as the search reads them: of a trail the last cursor counts. */
export const searchParamsOf = (params: Params) => ({ ...params, after: trail(params).at(-1) });

export type PageAt = {
  rows: number;
  /** Rows of a full page. */
  limit: number;
  next?: string;
  previous?: string;
  /** The number of the first row, where it is known. */
  from?: number;
  /** Found by relevance. */
  searched: boolean;
};

const MOST_PAGES = 20; // an address has to stay an address

/** Where the pager leads. */
export function pageLinks(params: Params, { rows, limit, next, previous, from, searched }: PageAt) {
  const to = (at: number | undefined) => (at && at > 1 ? String(at) : undefined);
  const cursors = trail(params);
  const forth = searched ? [...cursors, next].slice(-MOST_PAGES).join(".") : next;
  const back = searched ? cursors.slice(0, -1).join(".") : undefined;
  const ahead = { after: forth, before: undefined, from: to(from && from + rows) };
  const behind = { after: back, before: previous, from: to(from && Math.max(1, from - limit)) };
  const hasBack = searched ? cursors.length > 0 : previous !== undefined;
  return {
    next: next && withParams(LIST, params, ahead),
    previous: hasBack ? withParams(LIST, params, behind) : undefined,
  };
}

type Position = { hasPrevious: boolean; hasNext: boolean; rows: number; total?: number };

/** The number of the first row: certain on the first and last page, else what the address says. */
export function firstRow(params: Params, { hasPrevious, hasNext, rows, total }: Position) {
  if (!hasPrevious) return 1;
  if (!hasNext && total !== undefined) return Math.max(1, total - rows + 1);
  const said = Number(single(params.from));
  return Number.isSafeInteger(said) && said > 1 ? said : undefined;
}
