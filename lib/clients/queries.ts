import { sql } from "drizzle-orm";
import { apart, authorize, type Context, may } from "../context";
import type { Predicate } from "../filters/asking/predicate";
import { type ClientPage, listColumns, type RawListRow, toListItem } from "./list-row";
import { COUNTED, countMatching, findPage } from "./matching";
import { DELETED, orderBy } from "./order";
import { type ClientSearch, clientCursor } from "./schema";
import { countMatches, searchClients } from "./search";
import { visibleClients } from "./visibility";
import { cutPage, type Placed, pageOf, soundWalk, type Walk } from "./walk";

const READ = ["clients.read.own", "clients.read.all"] as const;

/**
 * A page of the clients one may see, of which all the predicates are true: by relevance when
 * searched, else in the order asked for.
 */
export async function listClients(
  ctx: Context,
  search: ClientSearch,
  predicates: readonly Predicate[] = [],
): Promise<ClientPage> {
  authorize(ctx, ...READ);
  if (search.q) return searchClients(predicates.length ? apart(ctx) : ctx, search, predicates);
  const { sort = "name", after, before, limit } = search;
  const order = orderBy(sort.replace("-", ""));
  const walk = soundWalk({ order, descending: sort.startsWith("-"), after, before });
  const found = await findPage<Row>(ctx, { walk, limit: limit + 1, predicates }, listColumns);
  return toPage(found, limit, walk);
}

/** The trash, last deleted first. */
export async function listDeleted(ctx: Context, search: ClientSearch): Promise<ClientPage> {
  authorize(ctx, ...READ);
  const { after, before, limit } = search;
  const walk = soundWalk({ order: DELETED, descending: true, after, before });
  const which = sql`clients.deleted_at is not null and ${visibleClients(ctx)}`;
  const few = !may(ctx, "clients.read.all");
  const page = pageOf(walk, { which, limit: limit + 1 }, { few });
  const found = await ctx.db.rows<Row>(sql`select ${listColumns}, seg, k0, k1, k2
    from (${page}) cross join clients on clients.id = hit`);
  return toPage(found, limit, walk);
}

type Row = RawListRow & Placed;

function toPage(found: readonly Row[], limit: number, walk: Walk): ClientPage {
  const { rows, next, previous } = cutPage(found, limit, walk);
  return {
    rows: rows.map(({ seg: _, k0: _0, k1: _1, k2: _2, ...row }) => toListItem(row)),
    next: next && clientCursor.encode(next),
    previous: previous && clientCursor.encode(previous),
  };
}

/** How many there are, counted no further than 10,001. */
export async function countClients(
  ctx: Context,
  q: string,
  predicates: readonly Predicate[] = [],
): Promise<number> {
  authorize(ctx, ...READ);
  if (q) return countMatches(ctx, q, COUNTED + 1, predicates);
  return countMatching(ctx, predicates, COUNTED + 1);
}
