import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { visibleClients } from "../clients/visibility";
import { authorize, type Context } from "../context";
import { groupBy } from "../group-by";
import { RECORD_TITLES, recordKey } from "./schema";

type Told = { entity: string; entityId: number };

/** Projects that are spoken of by their numbers. */
export const projectsBy = (ids: readonly number[]): Told[] =>
  ids.map((entityId) => ({ entity: "projects", entityId }));

/** What records go by, of those that are gone too, where one may see their client; by `recordKey`. */
export async function recordNames(
  ctx: Context,
  changes: readonly Told[],
): Promise<[key: string, name: string][]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const asked = groupBy(
    changes.filter(({ entity }) => entity in RECORD_TITLES),
    ({ entity }) => entity,
  );
  const found = await Promise.all(
    [...asked].map(async ([entity, told]) => {
      const title = sql.identifier(RECORD_TITLES[entity] ?? "id");
      const ids = idsIn([...new Set(told.map(({ entityId }) => entityId))]);
      const rows = await ctx.db.rows<{ id: number; name: string }>(sql`
        select record.id, substr(record.${title}, 1, 200) as name
        from ${sql.identifier(entity)} as record
        cross join clients on clients.id = record.client_id
        where record.id in ${ids} and ${visibleClients(ctx)}`);
      return rows.map(({ id, name }): [string, string] => [recordKey(entity, id), name]);
    }),
  );
  return found.flat();
}
