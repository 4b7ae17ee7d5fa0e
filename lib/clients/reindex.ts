import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { bookkeep } from "../history/bookkeeping";
import { rederiveClients } from "./derive";

const CHUNK = 500;

/**
 * Makes search keys and derived columns of all clients that have no search key: after a migration
 * that made the text indexes anew. Goes on where it was interrupted. Answers how many.
 */
export async function reindexClients(db: Db, onProgress?: (done: number) => void) {
  let done = 0;
  for (let last = 0; ; ) {
    const missing = await db.rows<{ id: number }>(sql`select id from clients
      where id > ${last} and id not in (select id from client_search_docsize) order by id limit ${CHUNK}`);
    if (!missing.length) return done;
    last = missing.at(-1)?.id ?? last;
    const ids = missing.map(({ id }) => id);
    await bookkeep(db, (w) => rederiveClients(w, ids));
    done += ids.length;
    onProgress?.(done);
  }
}
