"use server";

import { refresh } from "next/cache";
import * as bulk from "@/lib/clients/bulk";
import { bulkInput } from "@/lib/clients/schema";
import { action } from "@/lib/server/action";

/** Deletes, restores, activates or deactivates clients, one or many. */
export const bulkClients = action(bulkInput, async (ctx, { verb, ids }) => {
  const { operation, done, skipped } = await bulk.bulkClients(ctx, verb, ids);
  refresh();
  return { data: { done, skipped }, operation };
});
