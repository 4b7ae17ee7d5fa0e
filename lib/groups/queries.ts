import { sql } from "drizzle-orm";
import { authorize, type Context } from "../context";

export type GroupOption = { id: number; name: string; color: string | null };

/** All groups, A to Z: there are dozens, not thousands. */
export async function listGroups(ctx: Context): Promise<GroupOption[]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  return ctx.db.rows(
    sql`select id, name, color from groups where deleted_at is null order by name_sort`,
  );
}
