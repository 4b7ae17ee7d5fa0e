import { getTableName, type SQL, sql } from "drizzle-orm";
import { seesClient } from "../clients/visibility";
import { authorize, type Context } from "../context";
import type { RecordTable } from "./record-door";

type Of = {
  clientId: number;
  /** What else is true of them. */
  where?: SQL;
};

/** How many live records of a kind a client has that one may see, by their states. */
export async function countByStatus(
  ctx: Context,
  table: RecordTable,
  { clientId, where = sql`true` }: Of,
): Promise<(statuses: readonly string[]) => number> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const rows = await ctx.db.rows<{ status: string; n: number }>(sql`select status, count(*) as n
    from ${sql.identifier(getTableName(table))} where client_id = ${clientId}
      and deleted_at is null and ${where}
      and ${seesClient(ctx, clientId)}
    group by status`);
  return (statuses) =>
    rows.reduce((sum, { status, n }) => sum + (statuses.includes(status) ? n : 0), 0);
}
