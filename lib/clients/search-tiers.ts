import { type SQL, sql } from "drizzle-orm";
import type { Context } from "../context";
import { normalizeFiscalCode } from "./fiscal-code";
import type { SearchQuery } from "./search-query";
import { live, visibleClients } from "./visibility";

/** Where a page of hits ended. */
export type Mark = { tier: number; name: string; id: number };

export type Asked = {
  q: string;
  query: SearchQuery;
  after: Mark | undefined;
  limit: number;
  which: SQL;
};

export const TIERS = [exactTier, nameTier, wordTier, insideTier];

/** The hits, tier after tier; a limit of -1 is none. */
export function hitsOf(ctx: Context, asked: Asked): SQL {
  const seen = sql`${live} and ${visibleClients(ctx)} and ${asked.which}`;
  const first = asked.after?.tier ?? 0;
  const tiers = TIERS.slice(first).map((tier, i) => {
    const most = first + i === 0 ? asked.limit : room(asked);
    return sql`select * from (${tier(asked, seen)} limit ${most})`;
  });
  return sql`with exact (id, alone) as materialized (${exactIds(asked.q, seen)}),
    hits (id, tier) as (${sql.join(tiers, sql` union all `)} limit ${asked.limit})`;
}

/**
 * What names one client: its number, another system's number; and what names it alone, its fiscal
 * code or somebody's address: where that is found, nobody wants what merely looks like it.
 */
function exactIds(q: string, seen: SQL): SQL {
  const { code } = normalizeFiscalCode(q, null);
  const id = /^#?\d{1,15}$/.test(q) ? Number(q.replace("#", "")) : null;
  const address = q.includes("@") ? q : null;
  return sql`select named.id, max(alone) from (
    select id, 0 as alone from clients where id = ${id}
    union all select client_id, 0 from external_ids where value = ${q}
    union all select id, 1 from clients where fiscal_code = ${code} and ${live}
    union all select id, 1 from clients where email = ${address} and ${live}
    union all select client_id, 1 from contacts where email = ${address} and deleted_at is null
  ) as named cross join clients on clients.id = named.id where ${seen} group by named.id`;
}

/** What is found by a name of its own leaves no room for more. */
const room = ({ limit }: Asked) =>
  sql`(select iif(exists (select 1 from exact where alone), 0, ${limit}))`;

/** Where this tier goes on: only when the page before ended inside it. */
const since = ({ after }: Asked, tier: number, beyond: (mark: Mark) => SQL) =>
  after?.tier === tier ? sql`and ${beyond(after)}` : sql``;

function exactTier(asked: Asked): SQL {
  return sql`select id, 0 as tier from exact
    where true ${since(asked, 0, ({ id }) => sql`id > ${id}`)} order by id`;
}

/** Names from the prefix up to, but not with, what comes after all that start with it. */
const startsWith = (prefix: string) =>
  sql`clients.name_sort >= ${prefix} and clients.name_sort < ${`${prefix}\u{10ffff}`}`;

const notExact = sql`clients.id not in (select id from exact)`;

function nameTier(asked: Asked, seen: SQL): SQL {
  return sql`select clients.id, 1 as tier from clients
  where ${seen} and ${notExact} and ${startsWith(asked.query.prefix)}
  ${since(asked, 1, ({ name, id }) => sql`(clients.name_sort, clients.id) > (${name}, ${id})`)}
  order by clients.name_sort, clients.id`;
}

/** Newest first is the index's own order backwards: no sorting. */
function wordTier(asked: Asked, seen: SQL): SQL {
  return sql`select clients.id, 2 as tier from client_words
  cross join clients on clients.id = client_words.rowid
  where client_words match ${asked.query.starts} and ${seen} and ${notExact} and not (${startsWith(asked.query.prefix)})
  ${since(asked, 2, ({ id }) => sql`client_words.rowid < ${id}`)} order by client_words.rowid desc`;
}

function insideTier(asked: Asked, seen: SQL): SQL {
  return sql`select clients.id, 3 as tier from client_search
  cross join clients on clients.id = client_search.rowid
  where client_search match ${asked.query.anywhere} and ${seen} and ${notExact} and not (${startsWith(asked.query.prefix)})
  and clients.id not in (select rowid from client_words where client_words match ${asked.query.starts})
  ${since(asked, 3, ({ id }) => sql`client_search.rowid < ${id}`)} order by client_search.rowid desc`;
}
