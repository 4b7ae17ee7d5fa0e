import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import type { Context } from "../context";

/** Anybody or anything by its number and what it is called. */
export type Named = { id: number; name: string };

/** What colleagues are called, those who left too. */
export async function userNames(
  { db }: Context,
  ids: readonly number[],
): Promise<Map<number, string>> {
  if (!ids.length) return new Map();
  const rows = await db.rows<Named>(sql`select id, name from users where id in ${idsIn(ids)}`);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
