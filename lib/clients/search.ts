import { type SQL, sql } from "drizzle-orm";
import type { Context } from "../context";
import { normalizeFiscalCode } from "./fiscal-code";
import { type ClientPage, listColumns, type RawListRow, toListItem } from "./list-row";
import { nearMisses } from "./near-misses";
import { type ClientSearch, clientCursor } from "./schema";
import { type SearchQuery, searchQuery } from "./search-query";
import { live, visibleClients } from "./visibility";

type Mark = { tier: number; name: string; id: number };
type Hit = RawListRow & { tier: number };

/**
 * The clients that match, best first: the exact code, number or address; names that start so, A to
 * Z; words that start so; matches inside words, newest first. Each tier walks an index in its own
 * order and stops at a full page, so the cost does not grow with the number of matches.
 */
export async function searchClients(ctx: Context, search: ClientSearch): Promise<ClientPage> {
  const { q, limit } = search;
  const query = searchQuery(q);
  if (!query) return { rows: [] };
  const after = markOf(search.after);
  const hits = await ctx.db.rows<Hit>(pageOfHits(ctx, { q, query, after, limit: limit + 1 }));
  if (!hits.length && !after) return { rows: await nearMisses(ctx, q), approximate: true };
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

function markOf(after: ClientSearch["after"]): Mark | undefined {
  const [tier, name, id] = after ?? [];
  if (typeof tier !== "number" || typeof name !== "string" || typeof id !== "number") return;
  return { tier, name, id };
}

type Asked = { q: string; query: SearchQuery; after: Mark | undefined; limit: number };

function pageOfHits(ctx: Context, asked: Asked): SQL {
  const seen = sql`${live} and ${visibleClients(ctx)}`;
  const tiers = [exactTier, nameTier, wordTier, insideTier]
    .map((tier, i) => ((asked.after?.tier ?? 0) > i ? null : tier(asked, seen)))
    .filter((tier) => tier !== null)
    .map((tier) => sql`select * from (${tier} limit ${asked.limit})`);
  return sql`with exact (id) as materialized (${exactIds(asked.q)}),
    hits (id, tier) as (${sql.join(tiers, sql` union all `)} limit ${asked.limit})
    select hits.tier, ${listColumns} from hits cross join clients on clients.id = hits.id`;
}

/** What names one client: its number, fiscal code, address or another system's number. */
function exactIds(q: string): SQL {
  const { code } = normalizeFiscalCode(q, null);
  const id = /^#?\d{1,15}$/.test(q) ? Number(q.replace("#", "")) : null;
  return sql`select id from clients where id = ${id}
    union select id from clients where fiscal_code = ${code} and ${live}
    union select id from clients where email = ${q} and ${live}
    union select client_id from external_ids where value = ${q}`;
}

/** Where this tier goes on: only when the page before ended inside it. */
const since = ({ after }: Asked, tier: number, beyond: (mark: Mark) => SQL) =>
  after?.tier === tier ? sql`and ${beyond(after)}` : sql``;

const exactTier = (asked: Asked, seen: SQL) => sql`select clients.id, 0 as tier from exact
  cross join clients on clients.id = exact.id
  where ${seen} ${since(asked, 0, ({ id }) => sql`clients.id > ${id}`)} order by clients.id`;

/** Names from the prefix up to, but not with, what comes after all that start with it. */
const startsWith = (prefix: string) =>
  sql`clients.name_sort >= ${prefix} and clients.name_sort < ${`${prefix}\u{10ffff}`}`;

const notExact = sql`clients.id not in (select id from exact)`;

const nameTier = (asked: Asked, seen: SQL) => sql`select clients.id, 1 as tier from clients
  where ${seen} and ${notExact} and ${startsWith(asked.query.prefix)}
  ${since(asked, 1, ({ name, id }) => sql`(clients.name_sort, clients.id) > (${name}, ${id})`)}
  order by clients.name_sort, clients.id`;

/** Newest first is the index's own order backwards: no sorting. */
const wordTier = (asked: Asked, seen: SQL) => sql`select clients.id, 2 as tier from client_words
  cross join clients on clients.id = client_words.rowid
  where client_words match ${asked.query.starts} and ${seen} and ${notExact} and not (${startsWith(asked.query.prefix)})
  ${since(asked, 2, ({ id }) => sql`client_words.rowid < ${id}`)} order by client_words.rowid desc`;

const insideTier = (asked: Asked, seen: SQL) => sql`select clients.id, 3 as tier from client_search
  cross join clients on clients.id = client_search.rowid
  where client_search match ${asked.query.anywhere} and ${seen} and ${notExact} and not (${startsWith(asked.query.prefix)})
  and not exists (select 1 from client_words where client_words match ${asked.query.starts} and rowid = clients.id)
  ${since(asked, 3, ({ id }) => sql`client_search.rowid < ${id}`)} order by client_search.rowid desc`;

/** How many match, counted no further than `most`. */
export async function countMatches(ctx: Context, q: string, most: number): Promise<number> {
  const query = searchQuery(q);
  if (!query) return 0;
  const [found] = await ctx.db.rows<{ n: number }>(sql`select count(*) as n from
    (select 1 from client_search cross join clients on clients.id = client_search.rowid
      where client_search match ${query.anywhere} and ${live} and ${visibleClients(ctx)} limit ${most})`);
  return found?.n ?? 0;
}
