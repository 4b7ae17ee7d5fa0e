import { sql } from "drizzle-orm";
import { insertRows } from "@/db/bulk";
import { frozenSets } from "@/db/schema";
import { authorize, type Context } from "../context";
import { AppError } from "../errors";
import { jot } from "../history/bookkeeping";
import type { BulkRows, FrozenSet, SampleRow } from "./bulk-change";
import { idsOfList } from "./listed";
import type { ListInput } from "./schema";
import { visibleClients } from "./visibility";

const KEPT_MS = 3_600_000;
const SAMPLE = 10;

/**
 * Keeps which clients a list shows at this moment, on all its pages: whatever is done to them is done
 * to these and no others, whoever comes or goes meanwhile.
 */
export async function freezeList(ctx: Context, list: ListInput): Promise<FrozenSet> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const ids = await idsOfList(ctx, list);
  const set = crypto.randomUUID();
  await jot(
    ctx.db,
    sql`delete from frozen_sets where created_at < ${Date.now() - KEPT_MS}`,
    insertRows(frozenSets, [{ handle: set, ownerId: ctx.actor.userId, ids }]),
  );
  return { set, total: ids.length, sample: await sampleOf(ctx, ids.slice(0, SAMPLE)) };
}

const sampleOf = (ctx: Context, ids: readonly number[]) =>
  ctx.db.rows<SampleRow>(sql`select clients.id, name, city,
      (select users.name from users where users.id = clients.owner_id) as owner
    from json_each(${JSON.stringify(ids)}) as one cross join clients on clients.id = one.value
    where ${visibleClients(ctx)} order by one.key`);

/** The numbers of the clients that are meant; a frozen set is known to whoever froze it. */
export async function idsOfRows(ctx: Context, rows: BulkRows): Promise<number[]> {
  if ("ids" in rows) return rows.ids;
  const [found] = await ctx.db.rows<{ ids: string }>(sql`select ids from frozen_sets
    where handle = ${rows.set} and owner_id is ${ctx.actor.userId}
    and created_at > ${Date.now() - KEPT_MS}`);
  if (found) return JSON.parse(found.ids);
  throw new AppError("conflict", "These clients were chosen too long ago. Choose them again.", {
    key: "errors.frozenOver",
  });
}
