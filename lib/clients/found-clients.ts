import { sql } from "drizzle-orm";
import { authorize, type Context } from "../context";
import type { ClientsPage } from "./all-clients";
import { countedRows } from "./counted-rows";
import { type PlainClient, plainColumnsWith } from "./plain-client";
import { countHits, findHits } from "./search";

const BATCH = 250;
const active = sql`clients.active`;

type Found = {
  q: string;
  /** With what they have in custom fields. */
  custom?: boolean;
};

/** All active clients that `q` finds, best first, batch after batch. */
export async function* walkFoundClients(
  ctx: Context,
  { q, limit = Number.POSITIVE_INFINITY, ...more }: Found & { limit?: number },
): AsyncGenerator<PlainClient[]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  let after: { tier: number; name: string; id: number } | undefined;
  for (let left = limit; left > 0; left -= BATCH) {
    const size = Math.min(BATCH, left);
    const asked = { q, after, limit: size, which: active };
    const rows = await findHits<PlainClient>(ctx, asked, plainColumnsWith(more));
    if (rows.length) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < size) return;
    after = { tier: last.tier, name: last.nameSort, id: last.id };
  }
}

/** One page of them by its number, with the exact total. */
export async function pageOfFoundClients(
  ctx: Context,
  { q, page, perPage, ...more }: Found & { page: number; perPage: number },
): Promise<ClientsPage> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const asked = { q, limit: perPage, offset: (page - 1) * perPage, which: active };
  const counting = countHits(ctx, q, active);
  const [total, rows] = await Promise.all([
    counting ? countedRows(ctx.db, counting) : 0,
    findHits<PlainClient>(ctx, asked, plainColumnsWith(more)),
  ]);
  return { rows, total };
}
