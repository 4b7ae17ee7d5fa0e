import { type SQL, sql } from "drizzle-orm";
import { apart, type Context, may } from "../context";
import { allOf, bySet, indexedSet, type Predicate } from "../filters/asking/predicate";
import type { Order } from "./order";
import { live, visibleClients } from "./visibility";
import { type Placed, pageOf, type Walk, type Way } from "./walk";

/** Lists are counted no further than this; more is «10,000+». */
export const COUNTED = 10_000;

const FEW = 1_000; // rows that are sorted at once
const NEAR = 1_500; // rows of an index that are looked at before everything is

type Asked = { walk: Walk; limit: number; predicates: readonly Predicate[] };

const seen = (ctx: Context) => sql`${live} and ${visibleClients(ctx)}`;

/** Row by row, for few rows. */
export const testsOf = (predicates: readonly Predicate[]) =>
  allOf(predicates.map(({ test }) => test));

/** For many rows. */
const setsOf = (predicates: readonly Predicate[]) => allOf(predicates.map(bySet));

/**
 * The rows of one page of clients of which all predicates are true, with their place in the order.
 * All clients are walked in an index. With predicates: a small set is sorted; else the next rows of
 * the index are looked at; where they don't fill the page, everything is. That takes its time, so an
 * embedded database is asked apart.
 */
export async function findPage<T extends object>(
  ctx: Context,
  asked: Asked,
  columns: SQL,
): Promise<(T & Placed)[]> {
  const ways = waysOf(ctx, asked);
  const rowsOf = ways.quick ? ctx.db.rows : ctx.db.rowsApart;
  const rows = (page: SQL) =>
    rowsOf<T & Placed>(sql`select ${columns}, seg, k0, k1, k2 from (${page})
      cross join clients on clients.id = hit`);
  const small = await smallest(ctx, asked.predicates);
  if (small) return rows(ways.among(small));
  if (ways.near) {
    const near = await rows(ways.near);
    if (near.length === asked.limit) return near;
  }
  return rows(ways.all);
}

function waysOf(ctx: Context, { walk, limit, predicates }: Asked) {
  const own = !may(ctx, "clients.read.all"); // own clients are found by owner, then sorted
  const tests = testsOf(predicates);
  const page = (which: SQL, way: Way) =>
    pageOf(walk, { which: sql`${seen(ctx)} and ${which}`, limit }, way);
  const filtered = predicates.length > 0;
  const from = startOf(walk.order, predicates);
  return {
    quick: !filtered && (own || walk.order.indexed),
    among: (set: SQL) => page(sql`clients.id in (${set}) and ${tests}`, { few: true }),
    near: filtered && !own && walk.order.indexed && page(tests, { most: NEAR, from }),
    all: page(setsOf(predicates), { few: own || filtered }),
  };
}

/** What a predicate says of the field by which the list is ordered bounds the walk itself. */
function startOf({ field }: Order, predicates: readonly Predicate[]): SQL | undefined {
  const own = predicates.filter((one) => one.field === field && one.indexed);
  const [start] = own.flatMap(({ test, set, walked }) => walked ?? (set ? [] : test));
  return start;
}

/** The set of the predicate that is true of the fewest, when they are few. */
async function smallest(ctx: Context, predicates: readonly Predicate[]): Promise<SQL | null> {
  const sets = predicates.flatMap((one) => indexedSet(one) ?? []);
  if (!sets.length) return null;
  const counts = sets.map(
    (set) => sql`select count(*) as n from (select 1 from (${set}) limit ${FEW + 1})`,
  );
  const found = await ctx.db.rowsApart<{ n: number }>(sql.join(counts, sql` union all `));
  const sizes = found.map(({ n }) => n);
  const least = Math.min(...sizes);
  return least > FEW ? null : (sets[sizes.indexOf(least)] ?? null);
}

/** How many clients one sees of which all are true, counted no further than `most`. */
export async function countMatching(ctx: Context, predicates: readonly Predicate[], most: number) {
  const small = await smallest(ctx, predicates);
  const which = small
    ? sql`clients.id in (${small}) and ${testsOf(predicates)}`
    : setsOf(predicates);
  const rows = predicates.length ? ctx.db.rowsApart : ctx.db.rows;
  const [found] = await rows<{ n: number }>(sql`select count(*) as n from
    (select 1 from clients where ${seen(ctx)} and ${which} limit ${most})`);
  return found?.n ?? 0;
}

/** The numbers of all of them, in their order. */
export async function idsMatching(
  ctx: Context,
  { walk, predicates }: Omit<Asked, "limit">,
): Promise<number[]> {
  const which = sql`${seen(ctx)} and ${setsOf(predicates)}`;
  const page = pageOf(walk, { which, limit: -1 }, { few: true });
  const [found] = await apart(ctx).db.rows<{ ids: string }>(
    sql`select json_group_array(hit) as ids from (${page})`,
  );
  return JSON.parse(found?.ids ?? "[]");
}
