import { z } from "zod";
import { walkAllClients } from "../../clients/all-clients";
import type { PlainClient } from "../../clients/plain-client";
import { type Answer, ok } from "../answer";
import type { Call } from "../endpoint";
import { clamped } from "./list-query";
import { queryOf } from "./path";
import { besides, toldOf, toRows } from "./rows-answer";

const DAY_S = 86_400;
const MOST = 100;
const USUAL = 50;
const FARTHEST = 9_999_999_999;

/** What a poll asks: those made since, in Unix seconds; the last day when that can't be read. */
export const pollQuery = z.object({
  since: clamped("Unix seconds; the last day by default.", FARTHEST, 0),
  limit: clamped(`How many at most, ${USUAL} by default.`, MOST),
});

export const pollMeta = z.object({ since: z.int(), count: z.int(), next_poll: z.int() });

/** The newest customers, for who asks again and again. Always an answer, if an empty one. */
export async function pollCustomers(call: Call): Promise<Answer> {
  const now = Math.floor(Date.now() / 1000);
  const { since = now - DAY_S, limit = USUAL } = pollQuery.parse(queryOf(call));
  const told = await toldOf(call, null);
  const rows: PlainClient[] = [];
  for await (const batch of walkAllClients(call.holder.ctx, {
    from: since * 1000,
    sort: [{ by: "created", descending: true }],
    limit,
    ...besides(told),
  }))
    rows.push(...batch);
  const data = toRows(call, rows, told);
  // What is made within this second, or is being kept right now, is told again rather than never.
  const meta: z.output<typeof pollMeta> = { since, count: data.length, next_poll: now - 1 };
  return ok({ status: true, data, meta });
}
