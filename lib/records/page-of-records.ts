import { getTableName, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { fromRow } from "@/db/from-row";
import { live, seesClient, visibleClients } from "../clients/visibility";
import { authorize, type Context } from "../context";
import { cursor } from "../cursor";
import { notFound } from "../errors";
import type { RecordTable } from "./record-door";

export type RecordPage<T> = {
  rows: T[];
  /** What asks for the rows behind these. */
  next?: string;
};

type Asked = {
  clientId: number;
  /** What places a row in time: `at`, or `created_at`. */
  by?: "at" | "created_at";
  /** What else is true of them, of the table called `record`. */
  where?: SQL;
  after?: string;
  limit?: number;
};

const place = cursor(z.tuple([z.number(), z.number()]));

/** The records of a client that one may see, last first, a page at a time: walked in the table's index by client. */
export async function pageOfRecords<T extends RecordTable>(
  ctx: Context,
  table: T,
  { clientId, by = "created_at", where = sql`true`, after, limit = 50 }: Asked,
): Promise<RecordPage<T["$inferSelect"]>> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const at = sql.identifier(by);
  const [time, id] = after ? place.parse(after) : [Number.MAX_SAFE_INTEGER, 0];
  const found = await ctx.db.rows<Record<string, unknown>>(sql`select record.*
    from ${sql.identifier(getTableName(table))} as record
    where record.client_id = ${clientId} and record.deleted_at is null and ${where}
      and (record.${at}, record.id) < (${time}, ${id})
      and ${seesClient(ctx, clientId)}
    order by record.${at} desc, record.id desc limit ${limit + 1}`);
  const rows = found.slice(0, limit).map((row) => fromRow(table, row));
  const last = found[limit - 1];
  const more = found.length > limit && last;
  return { rows, next: more ? place.encode([Number(last[by]), Number(last.id)]) : undefined };
}

/** One live record of a live client that one may see. */
export async function getRecord<T extends RecordTable>(
  ctx: Context,
  table: T,
  { id, what }: { id: number; what: string },
): Promise<T["$inferSelect"]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const [row] = await ctx.db.rows<Record<string, unknown>>(sql`select record.*
    from ${sql.identifier(getTableName(table))} as record
    join clients on clients.id = record.client_id
    where record.id = ${id} and record.deleted_at is null and ${live} and ${visibleClients(ctx)}`);
  if (!row) throw notFound(what, id);
  return fromRow(table, row);
}
