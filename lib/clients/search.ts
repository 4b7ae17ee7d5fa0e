import { type SQL, sql } from "drizzle-orm";
import type { Context } from "../context";
import type { Predicate } from "../filters/asking/predicate";
import { type ClientPage, listColumns, type RawListRow, toListItem } from "./list-row";
import { testsOf } from "./matching";
import { nearMisses } from "./near-misses";
import { type ClientSearch, clientCursor } from "./schema";
import { searchQuery } from "./search-query";
import { hitsOf, type Mark, TIERS } from "./search-tiers";
import { live, visibleClients } from "./visibility";

type Marked = { tier: number; nameSort: string; id: number };

/** A page of the clients that match, or of those that look alike when none does. */
export async function searchClients(
  ctx: Context,
  search: ClientSearch,
  predicates: readonly Predicate[] = [],
): Promise<ClientPage> {
  const { q, limit } = search;
  const after = markOf(search.after);
  const asked = { q, after, limit: limit + 1, which: testsOf(predicates) };
  const hits = await findHits<RawListRow>(ctx, asked, listColumns);
  if (!hits.length && !after && !predicates.length) {
    const rows = await nearMisses(ctx, q);
    return rows.length ? { rows, approximate: true } : { rows };
  }
  const rows = hits.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows: rows.map(({ tier: _, ...row }) => toListItem(row)),
    next:
      last && hits.length > limit
        ? clientCursor.encode([last.tier, last.nameSort, last.id])
        : undefined,
  };
}

type Wanted = { q: string; limit: number; after?: Mark; offset?: number; which?: SQL };

/**
 * The clients that match, best first: the exact code, number or address; names that start so, A to
 * Z; words that start so; matches inside words, newest first. Each tier walks an index in its own
 * order and stops at a full page, so the cost does not grow with the number of matches. `which` is
 * a further condition; `columns` are asked of `clients`.
 */
export async function findHits<T extends object>(
  ctx: Context,
  { q, limit, after, offset = 0, which = sql`true` }: Wanted,
  columns: SQL,
): Promise<(T & Marked)[]> {
  const query = searchQuery(q);
  if (!query) return [];
  const asked = { q, query, after, limit: limit + offset, which };
  return ctx.db.rows<T & Marked>(sql`${hitsOf(ctx, asked)}
    select hits.tier, clients.name_sort as nameSort, ${columns} from
    (select * from hits limit ${limit} offset ${offset}) as hits
    cross join clients on clients.id = hits.id`);
}

/** The numbers of all clients that `findHits` finds, best first. */
export async function allHits(ctx: Context, q: string, which: SQL): Promise<number[]> {
  const query = searchQuery(q);
  if (!query) return [];
  const [found] = await ctx.db.rows<{
    ids: string;
  }>(sql`${hitsOf(ctx, { q, query, after: undefined, limit: -1, which })}
    select json_group_array(id) as ids from hits`);
  return JSON.parse(found?.ids ?? "[]");
}

/** How many clients `findHits` finds in all, as a query. */
export function countHits(ctx: Context, q: string, which: SQL): SQL | null {
  const query = searchQuery(q);
  if (!query) return null;
  return sql`${hitsOf(ctx, { q, query, after: undefined, limit: -1, which })}
    select count(*) as n from hits`;
}

function markOf(after: ClientSearch["after"]): Mark | undefined {
  const [tier, name, id] = after ?? [];
  if (
    typeof tier !== "number" ||
    !(tier in TIERS) ||
    typeof name !== "string" ||
    typeof id !== "number"
  )
    return;
  return { tier, name, id };
}

/** The clients that a search finds, as a condition: for programs. */
export function matchesOf(q: string): SQL {
  const query = searchQuery(q);
  if (!query) return sql`false`;
  return sql`clients.id in (select rowid from client_search where client_search match ${query.anywhere})`;
}

/** How many match, counted no further than `most`. */
export async function countMatches(
  ctx: Context,
  q: string,
  most: number,
  predicates: readonly Predicate[] = [],
): Promise<number> {
  const query = searchQuery(q);
  if (!query) return 0;
  const rows = predicates.length ? ctx.db.rowsApart : ctx.db.rows;
  const [found] = await rows<{ n: number }>(sql`select count(*) as n from
    (select 1 from client_search cross join clients on clients.id = client_search.rowid
      where client_search match ${query.anywhere} and ${live} and ${visibleClients(ctx)} and ${testsOf(predicates)} limit ${most})`);
  return found?.n ?? 0;
}
