import { sql } from "drizzle-orm";
import { authorize, type Context } from "../context";
import { visibleClients } from "./visibility";

type Who = { name: string; system: boolean };

/** Who made a client and who changed it last, where the history still knows. */
export type Touched = { created: Who | null; changed: Who | null };

export async function touched(ctx: Context, id: number): Promise<Touched> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const [row] = await ctx.db.rows<Record<"created" | "changed", string | null>>(sql`select
    (${actorOf(id)} and entity = 'clients' and changes.kind = 'create' limit 1) as created,
    (${actorOf(id)} order by changes.id desc limit 1) as changed
    from clients where id = ${id} and ${visibleClients(ctx)}`);
  return { created: who(row?.created), changed: who(row?.changed) };
}

const actorOf = (id: number) => sql`select json_array(actor_name, actor_kind) from changes
  join operations on operations.id = operation_id where client_id = ${id}`;

function who(json: string | null | undefined): Who | null {
  if (!json) return null;
  const [name, kind] = JSON.parse(json) as [string, string];
  return { name, system: kind === "system" };
}
