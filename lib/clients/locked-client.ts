import { sql } from "drizzle-orm";
import { updateRows } from "@/db/bulk";
import { newVersion } from "@/db/columns";
import { fromRow } from "@/db/from-row";
import { type Client, clients } from "@/db/schema";
import type { Writer } from "@/db/write";
import type { Context } from "../context";
import { AppError, notFound } from "../errors";
import { live, reachableClients, visibleClients } from "./visibility";

/** A client's row within a write, when the actor may change it; a row one can't see is not there. */
export async function lockedClient(ctx: Context, w: Writer, id: number): Promise<Client> {
  const [row] = await w.rows(sql`select clients.*, ${reachableClients(ctx, "update")} as reachable
    from clients where id = ${id} and ${live} and ${visibleClients(ctx)}`);
  if (!row) throw notFound("client", id);
  if (!row.reachable) throw notYours();
  return fromRow(clients, row);
}

export const notYours = () =>
  new AppError("forbidden", "This client is not one of yours, so you can't change it.", {
    key: "errors.notYours",
  });

/** Any write to a client or to what hangs on it makes it a new version. */
export const bump = (id: number, own: Partial<Client> = {}) =>
  updateRows(clients, [{ id, ...own }], newVersion);
