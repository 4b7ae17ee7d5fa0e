import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import type { Context } from "../context";
import { notFound } from "../errors";
import { bulkClients } from "./bulk";
import { notYours } from "./locked-client";
import { type Saved, stale } from "./mutations";
import { live, reachableClients, visibleClients } from "./visibility";

/**
 * Moves one client to the trash; refuses one that is not there or not the actor's to delete, and
 * with `versions` one that is at none of them any more.
 */
export async function deleteClient(
  ctx: Context,
  id: number,
  versions?: readonly number[],
): Promise<Saved> {
  const expected = versions && sql`version in ${idsIn(versions)}`;
  const { done, operation } = await bulkClients(ctx, "delete", [id], expected);
  if (done) return { id, operation };
  const [seen] = await ctx.db.rows<{ reachable: number; version: number }>(
    sql`select ${reachableClients(ctx, "delete")} as reachable, version from clients
      where id = ${id} and ${live} and ${visibleClients(ctx)}`,
  );
  if (!seen) throw notFound("client", id);
  throw seen.reachable ? await stale(ctx, id) : notYours();
}
