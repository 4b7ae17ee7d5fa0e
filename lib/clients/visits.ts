import { sql } from "drizzle-orm";
import { authorize, type Context } from "../context";
import { jot } from "../history/bookkeeping";
import { live, visibleClients } from "./visibility";

const MINUTE_MS = 60_000;

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
      on conflict (user_id, client_id) do update set at = excluded.at`,
  );
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
export async function lastVisit(ctx: Context, clientId: number): Promise<Visit | null> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  // client_visits_idx, once for each colleague
  const [visit] = await ctx.db.rows<Visit>(sql`select users.name, client_visits.at from users
    cross join client_visits on user_id = users.id and client_id = ${clientId}
    cross join clients on clients.id = client_id
    where users.id is not ${ctx.actor.userId} and ${visibleClients(ctx)}
    order by client_visits.at desc limit 1`);
  return visit ?? null;
}
