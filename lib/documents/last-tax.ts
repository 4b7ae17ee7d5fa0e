import { getTableName, sql } from "drizzle-orm";
import type { DocumentKind } from "@/db/record-kinds";
import type { Context } from "../context";
import { KINDS } from "./kinds";

/** What the last document of a kind of a client was taxed with, in basis points: the next one likely is, too. */
export async function lastTax(
  { db }: Context,
  kind: DocumentKind,
  clientId: number,
): Promise<number> {
  const [row] = await db.rows<{ taxBp: number | null }>(sql`select
      json_extract(lines, '$[#-1].taxBp') as taxBp
    from ${sql.identifier(getTableName(KINDS[kind].table))}
    where client_id = ${clientId} and deleted_at is null order by at desc, id desc limit 1`);
  return row?.taxBp ?? 0;
}
