"use server";

import { refresh } from "next/cache";
import * as bulk from "@/lib/clients/bulk";
import { bulkAsked } from "@/lib/clients/bulk-change";
import { freezeList, idsOfRows } from "@/lib/clients/bulk-freeze";
import { doToClients } from "@/lib/clients/do-to-clients";
import { bulkInput, listInput } from "@/lib/clients/schema";
import { action } from "@/lib/server/action";
import { soon } from "@/lib/server/soon";

/** Deletes, restores, activates or deactivates clients, one or many. */
export const bulkClients = action(bulkInput, async (ctx, { verb, ids }) => {
  const { operation, ...told } = await doToClients(ctx, verb, ids);
  refresh();
  return { data: told, operation };
});

/** Keeps all clients that a list shows, for whatever is done to them next. */
export const freezeClients = action(listInput, async (ctx, list) => ({
  data: await freezeList(ctx, list),
}));

const AT_ONCE_MS = 1_000; // then the activity tells how far it is

/** Changes the clients of a page or of a frozen set: one operation, which goes on by itself when it is long. */
export const changeClients = action(bulkAsked, async (ctx, { change, rows }) => {
  const ids = await idsOfRows(ctx, rows);
  const changing = bulk.changeClients(ctx, change, ids);
  const result = await (bulk.isShort(ids) ? changing : soon(changing, AT_ONCE_MS));
  refresh();
  if (!result) return { data: { done: 0, skipped: 0, reasons: {}, going: true } };
  const { operation, ...told } = result;
  return { data: told, operation };
});
