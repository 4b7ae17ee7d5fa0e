import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import type { Context } from "../context";
import { english } from "../english";
import { AppError, notFound } from "../errors";
import { messageKey } from "../message-key";
import { bulkClients } from "./bulk";
import { type DocumentCounts, documentCounts } from "./documents";
import { notYours } from "./locked-client";
import { type Saved, stale } from "./mutations";
import { live, reachableClients, visibleClients } from "./visibility";

/**
 * Moves one client to the trash; refuses one that is not there or not the actor's to delete, one that
 * live documents refer to, and with `versions` one that is at none of them any more.
 */
export async function deleteClient(
  ctx: Context,
  id: number,
  versions?: readonly number[],
): Promise<Saved> {
  const expected = versions && sql`version in ${idsIn(versions)}`;
  const { done, operation } = await bulkClients(ctx, "delete", [id], expected);
  if (done) return { id, operation };
  const [seen] = await ctx.db.rows<Seen>(
    sql`select ${reachableClients(ctx, "delete")} as reachable, ${documentCounts} from clients
      where id = ${id} and ${live} and ${visibleClients(ctx)}`,
  );
  if (!seen) throw notFound("client", id);
  const { reachable, ...counts } = seen;
  if (!reachable) throw notYours();
  throw Object.values(counts).some(Boolean) ? stillReferredTo(counts) : await stale(ctx, id);
}

type Seen = DocumentCounts & { reachable: number };

/** The reason with the counts; what is done with can be made inactive instead. */
function stillReferredTo(counts: DocumentCounts) {
  const key = messageKey("errors.clientHasDocuments", counts);
  return new AppError("conflict", english(key), { key, data: { documents: counts } });
}
