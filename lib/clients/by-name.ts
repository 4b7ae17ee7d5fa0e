import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { authorize, type Context, may } from "../context";
import { countedRows } from "./counted-rows";
import { type ByNameAsked, type Filters, filtersOf } from "./name-filters";
import { live, visibleClients } from "./visibility";
import { beyondKey } from "./walk";
import { idsInNameOrder } from "./walk-names";

/**
 * Matches that are sorted at once; of more, the list itself is walked by name. Names are looked at in
 * the walk's own index; for addresses rows are read, so that sorting is worth while for longer.
 */
const FEW = { client_words: 8_000, client_search: 30_000 };

/** The numbers of the clients one may see, in order, one page of them. */
export async function idsByName(ctx: Context, asked: ByNameAsked): Promise<number[]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const filters = await filtersOf(ctx.db, asked);
  if (!filters || asked.limit === 0) return [];
  const { name, email } = filters;
  if (!name && !email) return idsOf(ctx, allOf(ctx, asked));
  if (!may(ctx, "clients.read.all")) return idsOf(ctx, own(ctx, asked, filters));
  const few = await fewest(ctx, filters);
  return few ? idsOf(ctx, sorted(ctx, asked, few)) : idsInNameOrder(ctx, asked, filters);
}

/** How many there are in all. */
export async function countByName(ctx: Context, asked: Pick<ByNameAsked, "name" | "email">) {
  if (asked.name || asked.email)
    return (await idsByName(ctx, { ...asked, limit: Number.MAX_SAFE_INTEGER })).length;
  const all = sql`select count(*) as n from clients where ${live} and ${visibleClients(ctx)}`;
  return countedRows(ctx.db, all);
}

async function idsOf({ db }: Context, ids: SQL): Promise<number[]> {
  const [found] = await db.rows<{ ids: string }>(
    sql`select json_group_array(id) as ids from (${ids})`,
  );
  return JSON.parse(found?.ids ?? "[]");
}

function allOf(ctx: Context, { skip = 0, limit, after }: ByNameAsked): SQL {
  const few = !may(ctx, "clients.read.all"); // own clients are found by owner, then sorted
  const keys = few ? sql`+name_sort, +id` : sql`name_sort, id`;
  return sql`select id from clients where ${live} and ${visibleClients(ctx)} and ${beyond(after)}
    order by ${keys} limit ${limit} offset ${skip}`;
}

/** Of one's own clients, which are few, each is looked at. */
function own(ctx: Context, { skip = 0, limit, after }: ByNameAsked, filters: Filters): SQL {
  return sql`select id from clients where ${live} and ${visibleClients(ctx)} and ${beyond(after)}
    and ${fitting(filters)} order by +name_sort, +id limit ${limit} offset ${skip}`;
}

/** Where the page before ended. */
const beyond = (after: ByNameAsked["after"]) =>
  after ? beyondKey([sql`name_sort`, sql`clients.id`], after, false) : sql`true`;

const fitting = ({ name, email }: Filters) =>
  sql`${name?.fits ?? sql`true`} and ${email?.fits ?? sql`true`}`;

/** The numbers that an index finds, and what is then asked of each of them. */
type Few = { ids: readonly number[]; fits: SQL };

/** What the filter that finds the fewest finds, when they are few enough. */
async function fewest({ db }: Context, { name, email }: Filters): Promise<Few | null> {
  const [byWords, byGrams] = await Promise.all([
    hitsOf(db, "client_words", name?.match),
    hitsOf(db, "client_search", email?.match),
  ]);
  if (byWords && byGrams) return { ids: common(byWords, byGrams), fits: fitting({ name }) };
  if (byGrams) return { ids: byGrams, fits: fitting({ name }) };
  return byWords ? { ids: byWords, fits: fitting({ name, email }) } : null;
}

/** Null when nothing is looked for, or there are too many of them. */
async function hitsOf(db: Db, index: keyof typeof FEW, match: string | null | undefined) {
  if (!match) return null;
  const table = sql.identifier(index);
  const [found] = await db.rows<{ ids: string }>(sql`select json_group_array(rowid) as ids
    from (select rowid from ${table} where ${table} match ${match} limit ${FEW[index] + 1})`);
  const ids: number[] = JSON.parse(found?.ids ?? "[]");
  return ids.length > FEW[index] ? null : ids;
}

function common(one: readonly number[], other: readonly number[]): number[] {
  const there = new Set(other);
  return one.filter((id) => there.has(id));
}

function sorted(ctx: Context, { skip = 0, limit, after }: ByNameAsked, { ids, fits }: Few): SQL {
  return sql`select clients.id from json_each(${JSON.stringify(ids)}) as hits
    cross join clients indexed by clients_id_idx on clients.id = hits.value
    where ${live} and ${visibleClients(ctx)} and ${beyond(after)} and ${fits}
    order by name_sort, clients.id limit ${limit} offset ${skip}`;
}
