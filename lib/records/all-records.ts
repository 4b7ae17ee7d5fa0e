import { getTableName, type SQL, sql } from "drizzle-orm";
import { fromRow } from "@/db/from-row";
import { countedRows } from "../clients/counted-rows";
import { matchesOf } from "../clients/search";
import { live, visibleClients } from "../clients/visibility";
import { apart, authorize, type Context } from "../context";
import { textPattern } from "../filters/text-pattern";
import type { RecordTable } from "./record-door";

/** Which records of all clients: those made from … until …, in UTC milliseconds, both included. */
export type AllAsked = {
  clientId?: number;
  from?: number;
  until?: number;
  /** Part of what a record is called, or whatever finds its client. */
  q?: string;
};

/** A kind of record: its table, by what column it is called, and what else is true of those wanted. */
export type AllOf<T extends RecordTable> = { table: T; name: string; where?: SQL };

const BATCH = 250;

/** The live records of all live clients one may see, by number, batch after batch. */
export async function* walkRecords<T extends RecordTable>(
  ctx: Context,
  of: AllOf<T>,
  { limit = Number.POSITIVE_INFINITY, ...asked }: AllAsked & { limit?: number },
): AsyncGenerator<T["$inferSelect"][]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  let after = 0;
  for (let left = limit; left > 0; left -= BATCH) {
    const size = Math.min(BATCH, left);
    const rows = await slice(ctx, of, asked, sql`record.id > ${after}`, sql`limit ${size}`);
    if (rows.length) yield rows;
    if (rows.length < size) return;
    after = rows.at(-1)?.id ?? after;
  }
}

/** One page of them by its number, with the exact total. */
export async function pageOfAllRecords<T extends RecordTable>(
  ctx: Context,
  of: AllOf<T>,
  { page, perPage, ...asked }: AllAsked & { page: number; perPage: number },
): Promise<{ rows: T["$inferSelect"][]; total: number }> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const counted = sql`select count(*) as n ${fromWhere(ctx, of, asked)}`;
  const part = sql`limit ${perPage} offset ${(page - 1) * perPage}`;
  const [total, rows] = await Promise.all([
    countedRows(readerOf(ctx, asked), counted),
    slice(ctx, of, asked, sql`true`, part),
  ]);
  return { rows, total };
}

async function slice<T extends RecordTable>(
  ctx: Context,
  of: AllOf<T>,
  asked: AllAsked,
  beyond: SQL,
  part: SQL,
): Promise<T["$inferSelect"][]> {
  const rows = await readerOf(ctx, asked).rows<Record<string, unknown>>(sql`select record.*
    ${fromWhere(ctx, of, asked)} and ${beyond} order by record.id ${part}`);
  return rows.map((row) => fromRow(of.table, row));
}

/** What is looked for by its text is read through, and nobody waits for that. */
const readerOf = (ctx: Context, { q }: AllAsked) => (q ? apart(ctx).db : ctx.db);

function fromWhere<T extends RecordTable>(
  ctx: Context,
  { table, name, where = sql`true` }: AllOf<T>,
  { clientId, from, until, q }: AllAsked,
): SQL {
  const parts = [sql`record.deleted_at is null`, live, visibleClients(ctx), where];
  if (clientId !== undefined) parts.push(sql`record.client_id = ${clientId}`);
  if (from !== undefined) parts.push(sql`record.created_at >= ${from}`);
  if (until !== undefined) parts.push(sql`record.created_at <= ${until}`);
  if (q)
    parts.push(
      sql`(record.${sql.identifier(name)} glob ${`*${textPattern(q)}*`} or ${matchesOf(q)})`,
    );
  return sql`from ${sql.identifier(getTableName(table))} as record
    cross join clients on clients.id = record.client_id where ${sql.join(parts, sql` and `)}`;
}
