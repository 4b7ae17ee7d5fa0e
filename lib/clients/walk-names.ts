import { type SQL, sql } from "drizzle-orm";
import type { Context } from "../context";
import type { ByNameAsked, Filters, NameMark } from "./name-filters";
import { live, visibleClients } from "./visibility";

const LOOKED_AT = 2_000; // rows read with their addresses at a time, and …
const PASSED = 20_000; // … entries of the index: either takes some milliseconds, then others have a turn
const ENOUGH = 4_000; // rows looked at before the numbers of all that match are fetched

/**
 * One page of what very many clients match: the list is walked by name, so that a full page is
 * found soon. Where a page lies deep, or those that match lie far apart, addresses are not read row
 * by row any more but asked of the text index all at once.
 */
export async function idsInNameOrder(
  ctx: Context,
  { skip = 0, limit, after }: ByNameAsked,
  filters: Filters,
): Promise<number[]> {
  const found: number[] = [];
  const walked: Walked = { last: after ?? ["", 0], entries: 0, holders: null };
  while (walked.last && found.length < skip + limit) {
    found.push(...(await step(ctx, walked, filters, skip + limit - found.length)));
    await new Promise(setImmediate); // an embedded database never waits: let others have a turn
  }
  return found.slice(skip, skip + limit);
}

type Walked = {
  /** Where the walk is; null at its end. */
  last: NameMark | null;
  entries: number;
  /** All whose addresses match, once they were fetched. */
  holders: Set<number> | null;
};

/** Goes on by one window of the list; answers those in it that match. */
async function step(ctx: Context, walked: Walked, { name, email }: Filters, wanted: number) {
  if (email?.match && walked.entries >= ENOUGH) walked.holders ??= await matching(ctx, email.match);
  const { holders } = walked;
  const reads = email && !holders;
  const fits = sql`${name?.fits ?? sql`true`} and ${reads ? email.fits : sql`true`}`;
  const size = reads ? LOOKED_AT : PASSED;
  const most = holders ? size : wanted;
  const { ids, last } = await window(ctx, { after: walked.last ?? ["", 0], size, fits, most });
  walked.last = last;
  walked.entries += size;
  return holders ? ids.filter((id) => holders.has(id)) : ids;
}

type Window = { after: NameMark; size: number; fits: SQL; most: number };

/** The next so many entries of clients_name_idx: those that fit, at most so many; and the last of all. */
async function window(ctx: Context, { after, size, fits, most }: Window) {
  const beyond = sql`${live} and (name_sort, id) > (${after[0]}, ${after[1]})`;
  const [edge] = await ctx.db.rows<{ name: string; id: number }>(sql`select name_sort as name, id
    from clients where ${beyond} order by name_sort, id limit 1 offset ${size - 1}`);
  const upTo = edge ? sql`(name_sort, id) <= (${edge.name}, ${edge.id})` : sql`true`;
  const [found] = await ctx.db.rows<{ ids: string }>(sql`select json_group_array(id) as ids from
    (select id from clients where ${beyond} and ${upTo} and ${visibleClients(ctx)} and ${fits}
      order by name_sort, id limit ${most})`);
  const ids: number[] = JSON.parse(found?.ids ?? "[]");
  const last: NameMark | null = edge ? [edge.name, edge.id] : null;
  return { ids, last };
}

const AT_ONCE = 25_000; // numbers that are looked for in one part of the text index

/** The numbers of all clients that the text index finds, deleted ones too. */
async function matching({ db }: Context, match: string): Promise<Set<number>> {
  const all = new Set<number>();
  const [top] = await db.rows<{ id: number | null }>(sql`select max(id) as id from clients`);
  for (let from = 0; from < (top?.id ?? 0); from += AT_ONCE) {
    const [part] = await db.rows<{ ids: string }>(sql`select json_group_array(rowid) as ids
      from client_search where client_search match ${match}
      and rowid > ${from} and rowid <= ${from + AT_ONCE}`);
    for (const id of JSON.parse(part?.ids ?? "[]") as number[]) all.add(id);
    await new Promise(setImmediate);
  }
  return all;
}
