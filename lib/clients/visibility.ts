import { type SQL, sql } from "drizzle-orm";
import { type Context, may } from "../context";

/**
 * The one predicate that decides which clients an actor sees; every door to client rows uses it.
 * The query calls the table `clients`. Own clients: those one owns or manages.
 */
export function visibleClients(ctx: Context): SQL {
  if (may(ctx, "clients.read.all")) return sql`true`;
  if (may(ctx, "clients.read.own")) return ownClients(ctx);
  return sql`false`;
}

/** Whether an actor sees the client that rows of another table belong to. */
export const seesClient = (ctx: Context, clientId: number): SQL =>
  sql`exists (select 1 from clients where clients.id = ${clientId} and ${visibleClients(ctx)})`;

type Verb = "update" | "delete" | "export";

/** The clients on which an actor may do more than look. */
export function reachableClients(ctx: Context, verb: Verb): SQL {
  if (may(ctx, `clients.${verb}.all`)) return visibleClients(ctx);
  if (may(ctx, `clients.${verb}.own`)) return sql`(${visibleClients(ctx)} and ${ownClients(ctx)})`;
  return sql`false`;
}

/** A set and not an «or», so that a list begins with one's own rows. */
const ownClients = ({ actor }: Context) => sql`clients.id in
  (select id from clients as mine where mine.owner_id = ${actor.userId} union all
  select client_id from client_people where user_id = ${actor.userId} and role = 'manager')`;

export const live = sql`clients.deleted_at is null`;
