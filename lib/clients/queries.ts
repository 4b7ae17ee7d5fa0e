import { type SQL, sql } from "drizzle-orm";
import { authorize, type Context, may } from "../context";
import { type ClientPage, listColumns, type RawListRow, toListItem } from "./list-row";
import { cutPage, type Walk, walk } from "./order";
import { type ClientSearch, clientCursor } from "./schema";
import { countMatches, searchClients } from "./search";
import { live, visibleClients } from "./visibility";

const READ = ["clients.read.own", "clients.read.all"] as const;

/** A page of the clients one may see: by relevance when searched, else in the order asked for. */
export async function listClients(ctx: Context, search: ClientSearch): Promise<ClientPage> {
  authorize(ctx, ...READ);
  if (search.q) return searchClients(ctx, search);
  return page(ctx, live, { by: search.sort ?? "name", ...search }, search.limit);
}

/** The trash, last deleted first. */
export async function listDeleted(ctx: Context, search: ClientSearch): Promise<ClientPage> {
  authorize(ctx, ...READ);
  const { after, before, limit } = search;
  return page(ctx, sql`clients.deleted_at is not null`, { by: "-deleted", after, before }, limit);
}

async function page(ctx: Context, which: SQL, asked: Walk, limit: number): Promise<ClientPage> {
  const few = !may(ctx, "clients.read.all"); // own clients are found by owner, then sorted
  const { beyond, orderBy, key } = walk({ ...asked, few });
  const found = await ctx.db.rows<RawListRow>(sql`select ${listColumns} from
    (select id as hit from clients where ${which} and ${visibleClients(ctx)} and ${beyond}
      order by ${orderBy} limit ${limit + 1}) cross join clients on clients.id = hit`);
  const { rows, next, previous } = cutPage(found, limit, asked, key);
  return {
    rows: rows.map(toListItem),
    next: next && clientCursor.encode(next),
    previous: previous && clientCursor.encode(previous),
  };
}

export const COUNTED = 10_000;

/** How many there are, counted no further than 10,001. */
export async function countClients(ctx: Context, q: string): Promise<number> {
  authorize(ctx, ...READ);
  if (q) return countMatches(ctx, q, COUNTED + 1);
  const [found] = await ctx.db.rows<{ n: number }>(sql`select count(*) as n from
    (select 1 from clients where ${live} and ${visibleClients(ctx)} limit ${COUNTED + 1})`);
  return found?.n ?? 0;
}
