import type { ClientSearch, ExplainedClient } from "@/lib/clients/schema";
import { firstRow, type Params } from "./list-address";

/** A page of the list with the address that asked for it. */
export type ListView = {
  rows: ExplainedClient[];
  next?: string;
  previous?: string;
  /** Near misses: nothing matched to the letter. */
  approximate?: boolean;
  params: Params;
  search: ClientSearch;
};

/** The number of the first row, as far as it is known. */
export function firstRowOf({ rows, next, previous, params, search }: ListView, total?: number) {
  const hasPrevious = search.q ? search.after !== undefined : previous !== undefined;
  return firstRow(params, { hasPrevious, hasNext: next !== undefined, rows: rows.length, total });
}
