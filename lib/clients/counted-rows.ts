import { type SQL, sql } from "drizzle-orm";
import { type Db, toStatement } from "@/db/client";

type Counts = { at: number; known: Map<string, number> };

const REMEMBERED = 500;
const counts = new WeakMap<Db, Counts>();

/**
 * The `n` of a counting query, counted anew only when something was written down since: every
 * change of a row, whoever makes it, adds a line to the history (db/triggers.ts).
 */
export async function countedRows(db: Db, query: SQL): Promise<number> {
  const { sql: text, args } = toStatement(query);
  const key = JSON.stringify([text, args]);
  const known = await knownSince(db);
  const counted = known.get(key);
  if (counted !== undefined) return counted;
  const [found] = await db.rows<{ n: number }>(query);
  const n = found?.n ?? 0;
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, n);
  return n;
}

async function knownSince(db: Db): Promise<Counts["known"]> {
  const [last] = await db.rows<{ at: number | null }>(sql`select max(id) as at from changes`);
  const at = last?.at ?? 0;
  const kept = counts.get(db);
  if (kept?.at === at) return kept.known;
  const known = new Map<string, number>();
  counts.set(db, { at, known });
  return known;
}
