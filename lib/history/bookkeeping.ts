import type { SQLWrapper } from "drizzle-orm";
import type { Db } from "@/db/client";
import { inTransaction, type Writer } from "@/db/write";

/** The door's second entrance: counters, sign-in attempts, progress. Keeps no history. */
export async function bookkeep<T>(db: Db, run: (w: Writer) => Promise<T>): Promise<T> {
  const { result } = await inTransaction(db, { first: [], last: [] }, run);
  return result;
}

export const jot = (db: Db, ...queries: SQLWrapper[]) => bookkeep(db, (w) => w.send(...queries));
