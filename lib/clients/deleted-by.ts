import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import type { Context } from "../context";
import { visibleClients } from "./visibility";

/** Who deleted these clients: the actor of the last change that set `deleted_at`. */
export async function deletedBy(
  ctx: Context,
  ids: readonly number[],
): Promise<Map<number, string>> {
  const rows = await ctx.db.rows<{ id: number; name: string | null }>(sql`select clients.id,
      (select actor_name from changes join operations on operations.id = operation_id
        where entity = 'clients' and entity_id = clients.id
          and after ->> '$.deleted_at' is not null
        order by changes.id desc limit 1) as name
    from clients where id in ${idsIn(ids)} and deleted_at is not null and ${visibleClients(ctx)}`);
  return new Map(rows.map(({ id, name }) => [id, name ?? ""]));
}
