import { createDb, type Db } from "@/db/client";
import { env } from "./env";

// Next may load this module more than once; the write door's queue must be one.
const kept = globalThis as { clienteleDb?: Promise<Db> };

/** The one database of this process, opened when first asked for and never during a build. */
export function openDb(): Promise<Db> {
  kept.clienteleDb ??= createDb(env.DATABASE_URL, env.DATABASE_AUTH_TOKEN).catch((error) => {
    kept.clienteleDb = undefined; // the next one who asks tries again
    throw error;
  });
  return kept.clienteleDb;
}
