import { z } from "zod";
import type { AllAsked } from "../../../records/all-records";
import {
  columnsAmong,
  createdQuery,
  madeWithin,
  pageQuery,
  searchQuery,
  sortAmong,
  sought,
} from "../list-query";
import { wireId } from "../wire-fields";
import type { AnyRecordApi } from "./record-api";

const optionalId = z
  .preprocess((typed) => typed || undefined, wireId.optional())
  .meta({ override: { type: "integer", minimum: 1 } });

/** What lists of a kind of record are asked for. */
export function recordQueries({ row, sorts, link, words }: AnyRecordApi) {
  const fields = columnsAmong(row.keyof().options as string[], `id,${link}`);
  const client = optionalId.meta({ description: "Those of this customer alone." });
  const list = pageQuery.extend({
    fields,
    search: sought(`Part of what the ${words.one} says, or of its customer's name.`),
    sort: sortAmong(sorts, `-datecreated,id`),
    ...createdQuery.shape,
    [link]: client,
  });
  return { list, one: z.object({ fields }), search: searchQuery.extend({ fields }) };
}

export type RecordQueries = ReturnType<typeof recordQueries>;
type ListQuery = z.output<RecordQueries["list"]>;

/** Which records the list is asked for, in the domain's words. */
export const recordsAsked = (query: ListQuery, link: string): AllAsked & { limit?: number } => ({
  ...madeWithin(query),
  clientId: (query as Record<string, unknown>)[link] as number | undefined,
  q: query.search,
  sort: query.sort,
  limit: query.limit,
});
