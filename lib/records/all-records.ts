import { getTableColumns, getTableName, type SQL, sql } from "drizzle-orm";
import { fromRow } from "@/db/from-row";
import { countedRows } from "../clients/counted-rows";
import { matchesOf } from "../clients/search";
import { live, visibleClients } from "../clients/visibility";
import { apart, authorize, type Context, may } from "../context";
import { textPattern } from "../filters/text-pattern";
import type { RecordTable } from "./record-door";

/** Which records of all clients: those made from … until …, in UTC milliseconds, both included. */
export type AllAsked = {
  clientId?: number;
  from?: number;
  until?: number;
  /** Part of what the record says, or whatever finds its client. */
  q?: string;
  /** By number when there is none. */
  sort?: readonly AllSort[];
};

/** A column of the table, by its name in TypeScript. */
export type AllSort = { by: string; descending: boolean };

/** A kind of record. */
export type AllOf<T extends RecordTable> = {
  table: T;
  /** Columns in which text is looked for, however its letters are written. */
  texts: readonly string[];
  /** Columns with numbers and references, which are looked through much faster. */
  codes?: readonly string[];
  /** What else is true of those wanted. */
  where?: SQL;
};

export type Numbered = { page: number; perPage: number };
export type AllPage<R> = { rows: R[]; total: number };

const BATCH = 250;

/**
 * The live records of all live clients one may see, batch after batch. By number they are walked in
 * the table itself; those that were looked for or ordered are taken down as numbers first.
 */
export async function* walkRecords<T extends RecordTable>(
  ctx: Context,
  of: AllOf<T>,
  asked: AllAsked & { limit?: number },
): AsyncGenerator<T["$inferSelect"][]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  yield* isPlain(asked) ? walkTable(ctx, of, asked) : walkNumbers(ctx, of, asked);
}

type Limited = AllAsked & { limit?: number };

async function* walkTable<T extends RecordTable>(ctx: Context, of: AllOf<T>, asked: Limited) {
  const { limit = Number.POSITIVE_INFINITY } = asked;
  let after = 0;
  for (let left = limit; left > 0; left -= BATCH) {
    const size = Math.min(BATCH, left);
    const which = sql`${fromWhere(ctx, of, asked)} and record.id > ${after}`;
    const rows = await slice(
      ctx,
      of,
      asked,
      sql`${which} ${orderOf(ctx, of, asked)} limit ${size}`,
    );
    if (rows.length) yield rows;
    if (rows.length < size) return;
    after = rows.at(-1)?.id ?? after;
  }
}

async function* walkNumbers<T extends RecordTable>(ctx: Context, of: AllOf<T>, asked: Limited) {
  const ids = await numbersOf(ctx, of, asked);
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await rowsOf(ctx, of, ids.slice(at, at + BATCH));
    if (rows.length) yield rows;
  }
}

/** In their order; of a million they are seven megabytes. */
async function numbersOf<T extends RecordTable>(ctx: Context, of: AllOf<T>, asked: Limited) {
  const [found] = await apart(ctx).db.rows<{ ids: string }>(sql`select json_group_array(id) as ids
    from (select record.id ${fromWhere(ctx, of, asked)} ${orderOf(ctx, of, asked)}
      limit ${asked.limit ?? -1})`);
  return JSON.parse(found?.ids ?? "[]") as number[];
}

async function rowsOf<T extends RecordTable>(
  { db }: Context,
  of: AllOf<T>,
  ids: readonly number[],
): Promise<T["$inferSelect"][]> {
  const rows = await db.rows<Record<string, unknown>>(sql`select record.*
    from json_each(${JSON.stringify(ids)}) as wanted cross join ${nameOf(of)} as record
      on record.id = wanted.value where record.deleted_at is null order by wanted.key`);
  return rows.map((row) => fromRow(of.table, row));
}

/** One page of them by its number, with the exact total. Numbers are skipped, then rows read; what is looked for is read through once. */
export async function pageOfAllRecords<T extends RecordTable>(
  ctx: Context,
  of: AllOf<T>,
  { page, perPage, ...asked }: AllAsked & Numbered,
): Promise<AllPage<T["$inferSelect"]>> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const skipped = (page - 1) * perPage;
  if (asked.q) {
    const ids = await numbersOf(ctx, of, asked);
    const rows = await rowsOf(ctx, of, ids.slice(skipped, skipped + perPage));
    return { rows, total: ids.length };
  }
  const { sort: _, ...which } = asked;
  const counted = sql`select count(*) as n ${fromWhere(ctx, of, which, "count")}`;
  const part = sql`limit ${perPage} offset ${skipped}`;
  const [total, rows] = await Promise.all([
    countedRows(readerOf(ctx, which), counted),
    slice(ctx, of, asked, sql`${fromWhere(ctx, of, asked)} ${orderOf(ctx, of, asked)} ${part}`),
  ]);
  return { rows, total };
}

async function slice<T extends RecordTable>(
  ctx: Context,
  of: AllOf<T>,
  asked: AllAsked,
  which: SQL,
): Promise<T["$inferSelect"][]> {
  const rows = await readerOf(ctx, asked).rows<Record<string, unknown>>(sql`select record.*
    from (select record.id as hit ${which}) cross join ${nameOf(of)} as record on record.id = hit`);
  return rows.map((row) => fromRow(of.table, row));
}

const nameOf = ({ table }: AllOf<RecordTable>) => sql.identifier(getTableName(table));

/** Whether the next ones are found by walking the table from where one is. */
const isPlain = ({ q, from, until, sort }: AllAsked) =>
  !q && !sort?.length && from === undefined && until === undefined;

/** What is not found by walking is read through, and nobody waits for that. */
const readerOf = (ctx: Context, asked: AllAsked) => (isPlain(asked) ? ctx.db : apart(ctx).db);

/** Of one client, or of the few one sees: found by client, then sorted. */
const areFew = (ctx: Context, { clientId }: AllAsked) =>
  clientId !== undefined || !may(ctx, "clients.read.all");

function orderOf<T extends RecordTable>(ctx: Context, { table }: AllOf<T>, asked: AllAsked): SQL {
  const { sort = [] } = asked;
  const columns = getTableColumns(table);
  const keys = [...sort, { by: "id", descending: sort[0]?.descending ?? false }].map(
    ({ by, descending }) => {
      const key = sql`record.${sql.identifier(columns[by]?.name ?? "id")}`;
      return sql`${sql.raw(areFew(ctx, asked) ? "+" : "")}${key} ${sql.raw(descending ? "desc" : "asc")}`;
    },
  );
  return sql`order by ${sql.join(keys, sql`, `)}`;
}

/** Read through from end to end where there is no index for what is asked: the one by client would only scatter it. */
function fromWhere<T extends RecordTable>(
  ctx: Context,
  of: AllOf<T>,
  asked: AllAsked,
  purpose: "rows" | "count" = "rows",
): SQL {
  const { clientId, from, until, q } = asked;
  const parts = [sql`record.deleted_at is null`, ofSeenClients(ctx, asked), of.where ?? sql`true`];
  if (clientId !== undefined) parts.push(sql`record.client_id = ${clientId}`);
  if (from !== undefined) parts.push(sql`record.created_at >= ${from}`);
  if (until !== undefined) parts.push(sql`record.created_at <= ${until}`);
  if (q) parts.push(says(of, q));
  const inIndex = areFew(ctx, asked) || (purpose === "count" && isPlain(asked));
  return sql`from ${nameOf(of)} as record ${sql.raw(inIndex ? "" : "not indexed")}
    where ${sql.join(parts, sql` and `)}`;
}

/** Who sees all looks up the few in the trash, not a client for each record. */
function ofSeenClients(ctx: Context, asked: AllAsked): SQL {
  return areFew(ctx, asked)
    ? sql`record.client_id in (select id from clients where ${live} and ${visibleClients(ctx)}
        and ${asked.clientId === undefined ? sql`true` : sql`id = ${asked.clientId}`})`
    : sql`record.client_id not in (select id from clients where deleted_at is not null)`;
}

function says({ texts, codes = [] }: AllOf<RecordTable>, q: string): SQL {
  const part = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  const column = (name: string) => sql`record.${sql.identifier(name)}`;
  return sql`(${sql.join(
    [
      sql`record.client_id in (select id from clients where ${matchesOf(q)})`,
      ...codes.map((name) => sql`${column(name)} like ${part} escape '\\'`),
      ...texts.map((name) => sql`${column(name)} glob ${`*${textPattern(q)}*`}`),
    ],
    sql` or `,
  )})`;
}
