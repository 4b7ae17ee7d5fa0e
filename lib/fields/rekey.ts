import { sql } from "drizzle-orm";
import { rederiveClients } from "../clients/derive";
import type { Context } from "../context";
import { bookkeep } from "../history/bookkeeping";

const CHUNK = 250; // clients that one transaction does within its 50 ms

/** Makes the search keys anew of all clients that have something in a field, after it reads otherwise. */
export async function rekeyHolders({ db }: Context, fieldId: number) {
  for (let last = 0; ; ) {
    const holders = await db.rows<{ id: number }>(sql`select client_id as id from field_values
      where field_id = ${fieldId} and client_id > ${last} order by client_id limit ${CHUNK}`);
    const ids = holders.map(({ id }) => id);
    if (ids.length) await bookkeep(db, (w) => rederiveClients(w, ids));
    last = ids.at(-1) ?? last;
    if (ids.length < CHUNK) return;
  }
}
