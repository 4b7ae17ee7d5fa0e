import { withParams } from "@/components/data-table/list-url";
import type { SortDirection } from "@/components/data-table/sort-header";

export const LIST = "/admin/clients";

/** The address of a list, as Next reads it. */
export type Params = Record<string, string | string[] | undefined>;

const START = { after: undefined, before: undefined, from: undefined };

export type SortColumn = "name" | "status" | "created";
export type SortLinks = Record<SortColumn, { href: string; direction?: SortDirection }>;

// what a first press on a column asks for: A to Z, active first, newest first
const FIRST: Record<SortColumn, string> = { name: "name", status: "-status", created: "-created" };

const flipped = (sort: string) => (sort.startsWith("-") ? sort.slice(1) : `-${sort}`);

/** Where the heads of the columns lead. Another order begins at its first page. */
export function sortLinks(params: Params, sort = "name"): SortLinks {
  const link = (column: SortColumn) => {
    const current = sort.replace("-", "") === column;
    const next = current ? flipped(sort) : FIRST[column];
    const href = withParams(LIST, params, { ...START, sort: next === "name" ? undefined : next });
    const direction: SortDirection | undefined = sort.startsWith("-") ? "desc" : "asc";
    return { href, direction: current ? direction : undefined };
  };
  return { name: link("name"), status: link("status"), created: link("created") };
}

const single = (value: string | string[] | undefined) => [value ?? []].flat()[0];

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
