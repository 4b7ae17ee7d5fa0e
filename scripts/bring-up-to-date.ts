import { createDb } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { reindexClients } from "@/lib/clients/reindex";

/** Migrates a database and fills what its migrations emptied; safe to interrupt and to run again. */
export async function bringUpToDate(
  url: string,
  token: string | undefined,
  say: (words: string) => void,
) {
  const { applied } = await migrateDatabase(url, token);
  const db = await createDb(url, token);
  try {
    const done = await reindexClients(db, (n) => n % 10_000 === 0 && say(`Indexed ${n} rows …`));
    if (done) say(`Indexed ${done} rows.`);
  } finally {
    db.close();
  }
  return { applied };
}
