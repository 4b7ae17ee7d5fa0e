import { sql } from "drizzle-orm";
import { live, visibleClients } from "../clients/visibility";
import { authorize, type Context, may } from "../context";
import { inTheirOrder } from "./order";

export type GroupOption = { id: number; name: string; color: string | null };

/** A group as its screen shows it. */
export type GroupRow = GroupOption & {
  discountBp: number;
  version: number;
  /** How many live clients that one may see are in it. */
  clients: number;
};

/** All groups, A to Z: there are dozens, not thousands. */
export async function listGroups(ctx: Context): Promise<GroupOption[]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  return ctx.db.rows(
    sql`select id, name, color from groups where deleted_at is null order by name_sort`,
  );
}

/** All groups in their order, with what they give and to how many. */
export async function listGroupRows(ctx: Context): Promise<GroupRow[]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  return ctx.db.rows(sql`select groups.id, name, color, discount_bp as discountBp, version,
      coalesce(n, 0) as clients
    from groups left join (${countMembers(ctx)}) as counted on counted.id = groups.id
    where deleted_at is null order by ${inTheirOrder}`);
}

/**
 * The live clients of each group that one may see. For who sees all, the few that are deleted are
 * left out of the index of groups: looking at each client takes twenty times as long.
 */
const countMembers = (ctx: Context) =>
  may(ctx, "clients.read.all")
    ? sql`select group_id as id, count(*) as n from client_groups
        where client_id not in (select id from clients where deleted_at is not null) group by group_id`
    : sql`select group_id as id, count(*) as n from clients
        cross join client_groups on client_id = clients.id
        where ${live} and ${visibleClients(ctx)} group by group_id`;
