import { sql } from "drizzle-orm";
import type { Context } from "../context";

/** Who changed a row last, by name; nobody where the history knows of none, or where it was the system. */
export async function lastChangedBy(
  { db }: Context,
  { entity, id }: { entity: string; id: number },
): Promise<string | null> {
  // changes_entity_idx
  const [row] = await db.rows<{ name: string; kind: string }>(sql`select actor_name as name,
      actor_kind as kind from changes join operations on operations.id = operation_id
    where entity = ${entity} and entity_id = ${id} order by changes.id desc limit 1`);
  return row && row.kind !== "system" ? row.name : null;
}
