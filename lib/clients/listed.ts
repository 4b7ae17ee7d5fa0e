import { apart, type Context } from "../context";
import { AppError } from "../errors";
import type { Predicate } from "../filters/asking/predicate";
import { predicatesOf } from "../filters/predicates";
import { readFilter } from "../filters/read-filter";
import { idsMatching, testsOf } from "./matching";
import { orderBy } from "./order";
import type { ListInput } from "./schema";
import { allHits } from "./search";

/**
 * The numbers of all clients that a list shows on its pages, in its order. Refuses a filter of which
 * something can't be asked: whoever acts on all of a list has to mean just these.
 */
export async function idsOfList(
  ctx: Context,
  { q, filter, sort = "name" }: ListInput,
): Promise<number[]> {
  const predicates = await soundPredicates(ctx, filter);
  if (q) return allHits(apart(ctx), q, testsOf(predicates));
  const walk = { order: orderBy(sort.replace("-", "")), descending: sort.startsWith("-") };
  return idsMatching(ctx, { walk, predicates });
}

/** What a filter asks, all of it: one of which something can't be asked is refused. */
export async function soundPredicates(ctx: Context, filter: string): Promise<Predicate[]> {
  const read = await readFilter(ctx, filter);
  if (read.problems.length) throw unsound(read.problems.map(({ problem }) => problem));
  return predicatesOf(ctx, read);
}

const unsound = (problems: string[]) =>
  new AppError("invalid", "Part of the filter can't be applied. Remove or correct that part.", {
    key: "errors.filter.unsound",
    fields: { filter: problems },
  });
