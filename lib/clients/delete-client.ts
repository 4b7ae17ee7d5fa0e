import { sql } from "drizzle-orm";
import type { Context } from "../context";
import { notFound } from "../errors";
import { bulkClients } from "./bulk";
import { notYours } from "./locked-client";
import type { Saved } from "./mutations";
import { live, visibleClients } from "./visibility";

/** Moves one client to the trash; refuses one that is not there or not the actor's to delete. */
export async function deleteClient(ctx: Context, id: number): Promise<Saved> {
  const { done, operation } = await bulkClients(ctx, "delete", [id]);
  if (done) return { id, operation };
  const [seen] = await ctx.db.rows(
    sql`select id from clients where id = ${id} and ${live} and ${visibleClients(ctx)}`,
  );
  throw seen ? notYours() : notFound("client", id);
}
