import { sql } from "drizzle-orm";
import { apart, authorize, type Context } from "../context";
import type { Asked } from "../views/shown-view";
import { findPage, testsOf } from "./matching";
import { type Key, type Order, orderBy } from "./order";
import { findHits } from "./search";
import { shownList } from "./shown-list";
import { visibleClients } from "./visibility";
import { keyOf, type Placed, placeIn } from "./walk";

export type Neighbours = { previous: number | null; next: number | null };

const MOST_FOUND = 500; // what is found is walked by relevance, and nobody walks further

/**
 * The clients before and after one in a list. One that the list has no longer, because it was edited
 * meanwhile, still has its place in the order.
 */
export async function neighboursOf(
  ctx: Context,
  id: number,
  { q = "", ...asked }: Asked & { q?: string },
): Promise<Neighbours> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const { shown, predicates } = await shownList(ctx, asked);
  if (q) return amongFound(ctx, id, q, testsOf(predicates));
  const order = orderBy(shown.sort.replace("-", ""));
  const key = await placeOf(ctx, order, id);
  if (!key) return { previous: null, next: null };
  const descending = shown.sort.startsWith("-");
  const one = async (where: { after: Key } | { before: Key }) => {
    const walk = { order, descending, ...where };
    const [row] = await findPage<{ id: number }>(
      ctx,
      { walk, limit: 1, predicates },
      sql`clients.id`,
    );
    return row?.id ?? null;
  };
  const [previous, next] = await Promise.all([one({ before: key }), one({ after: key })]);
  return { previous, next };
}

async function placeOf(ctx: Context, order: Order, id: number): Promise<Key | null> {
  const named = sql`clients.id = ${id} and ${visibleClients(ctx)}`;
  const [place] = await ctx.db.rows<Placed>(placeIn(order, named));
  return place ? keyOf(place) : null;
}

async function amongFound(ctx: Context, id: number, q: string, which: ReturnType<typeof testsOf>) {
  const hits = await findHits<{ id: number }>(
    apart(ctx),
    { q, limit: MOST_FOUND, which },
    sql`clients.id`,
  );
  const at = hits.findIndex((hit) => hit.id === id);
  if (at < 0) return { previous: null, next: null };
  return { previous: hits[at - 1]?.id ?? null, next: hits[at + 1]?.id ?? null };
}
