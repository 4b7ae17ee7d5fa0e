import { sql } from "drizzle-orm";
import { authorize, type Context } from "../context";
import { jot } from "../history/bookkeeping";
import { live, visibleClients } from "./visibility";

const MINUTE_MS = 60_000;
const VISIT_MS = 30 * MINUTE_MS; // looks closer to each other are one visit

/** Notes that a person opened a client she may see: one write a minute, however often she looks. */
export async function noteVisit(ctx: Context, clientId: number): Promise<void> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const { userId } = ctx.actor;
  const since = Date.now() - MINUTE_MS;
  const [due] = await ctx.db.rows(sql`select 1 from clients
    where id = ${clientId} and ${visibleClients(ctx)} and not exists (select 1 from client_visits
      where user_id = ${userId} and client_id = ${clientId} and at > ${since})`);
  if (!due || userId === null) return;
  await jot(
    ctx.db,
    sql`insert into client_visits (user_id, client_id) values (${userId}, ${clientId})
      on conflict (user_id, client_id) do update set at = excluded.at,
        previous_at = case when excluded.at - at > ${VISIT_MS} then at else previous_at end`,
  );
}

/** When the visit before this one ended, in UTC milliseconds; null: she sees the client for the first time. */
export async function visitBefore(
  { db, actor }: Context,
  clientId: number,
): Promise<number | null> {
  const [row] = await db.rows<{ at: number; previousAt: number | null }>(sql`select at,
    previous_at as previousAt from client_visits
    where user_id = ${actor.userId} and client_id = ${clientId}`);
  if (!row) return null;
  return Date.now() - row.at > VISIT_MS ? row.at : row.previousAt; // this look is noted later than it is shown
}

export type RecentClient = { id: number; name: string };

/** The clients that somebody opened last, those that are still there. */
export async function recentClients(ctx: Context, limit: number): Promise<RecentClient[]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  // client_visits_at_idx
  return ctx.db.rows<RecentClient>(sql`select clients.id, name from client_visits
    cross join clients on clients.id = client_id
    where client_visits.user_id = ${ctx.actor.userId} and ${live} and ${visibleClients(ctx)}
    order by at desc limit ${limit}`);
}

export type Visit = { name: string; at: number };

/** Who else opened a client last, and when (UTC milliseconds). */
export async function lastVisitor(ctx: Context, clientId: number): Promise<Visit | null> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  // client_visits_idx, once for each colleague
  const [visit] = await ctx.db.rows<Visit>(sql`select users.name, client_visits.at from users
    cross join client_visits on user_id = users.id and client_id = ${clientId}
    cross join clients on clients.id = client_id
    where users.id is not ${ctx.actor.userId} and ${visibleClients(ctx)}
    order by client_visits.at desc limit 1`);
  return visit ?? null;
}
