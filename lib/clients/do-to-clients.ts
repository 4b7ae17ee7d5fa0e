import type { Context } from "../context";
import { type BulkResult, bulkClients } from "./bulk";
import { deleteClient } from "./delete-client";
import type { BulkVerb } from "./schema";

/** One of the verbs from a screen: who deletes a single client is told what stands in the way. */
export async function doToClients(
  ctx: Context,
  verb: BulkVerb,
  ids: readonly number[],
): Promise<BulkResult> {
  const [single, ...others] = ids;
  if (verb !== "delete" || single === undefined || others.length) {
    return bulkClients(ctx, verb, ids);
  }
  const { operation } = await deleteClient(ctx, single);
  return { done: 1, skipped: 0, reasons: {}, operation };
}
