import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

// Users are never removed for good, so a workspace that is set up stays so.
const settled = new WeakSet<Db>();

/** Whether nobody has ever been let in: then every page leads to /setup. */
export async function needsSetup(db: Db): Promise<boolean> {
  if (settled.has(db)) return false;
  const [somebody] = await db.rows(sql`select id from users limit 1`);
  if (somebody) settled.add(db);
  return !somebody;
}

/** Asks the smallest question of a table; throws when nobody answers. */
export async function isDatabaseThere(db: Db): Promise<boolean> {
  await db.rows(sql`select id from users limit 1`);
  return true;
}
