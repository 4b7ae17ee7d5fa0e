import { getTableName, sql } from "drizzle-orm";
import { seesClient } from "../clients/visibility";
import { authorize, type Context } from "../context";
import type { RecordTable } from "./record-door";

/** How many live records of a kind a client has that one may see: counted in the table's index by client. */
export async function countRecords(
  ctx: Context,
  table: RecordTable,
  clientId: number,
): Promise<number> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const [row] = await ctx.db.rows<{ n: number }>(sql`select count(*) as n
    from ${sql.identifier(getTableName(table))} where client_id = ${clientId}
      and deleted_at is null
      and ${seesClient(ctx, clientId)}`);
  return row?.n ?? 0;
}
