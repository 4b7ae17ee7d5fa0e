import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { visibleClients } from "../clients/visibility";
import type { Context } from "../context";
import type { OperationRow } from "./queries";

/** An operation with what a screen needs to say it in a sentence. */
export type NamedOperation = OperationRow & {
  /** The one client that the label names, when one may see it. */
  clientId: number | null;
  /** What an undo took back. */
  original: { kind: string; label: string; count: number } | null;
};

const ABOUT_CLIENTS = /^(clients?|change)\./;

/** Finds the clients that labels name, and what undos took back: a query each for the page. */
export async function nameOperations(
  ctx: Context,
  rows: OperationRow[],
): Promise<NamedOperation[]> {
  const originals = await originalsOf(ctx, rows);
  const named = rows.map((row) => ({ ...row, original: originals.get(row.undoOf ?? 0) ?? null }));
  const single = named.filter(
    ({ label, kind, original }) => label && ABOUT_CLIENTS.test(original?.kind ?? kind),
  );
  const clients = await clientsOf(
    ctx,
    single.map(({ id }) => id),
  );
  return named.map((row) => ({ ...row, clientId: clients.get(row.id) ?? null }));
}

type Original = { id: number; kind: string; label: string; count: number };

async function originalsOf(ctx: Context, rows: OperationRow[]) {
  const ids = rows.flatMap(({ undoOf }) => undoOf ?? []);
  if (!ids.length) return new Map<number, Original>();
  const found = await ctx.db.rows<Original>(
    sql`select id, kind, label, done as count from operations where id in ${idsIn(ids)}`,
  );
  return new Map(found.map((one) => [one.id, one]));
}

/** The client of an operation's first change: only for those that are about one client. */
async function clientsOf(ctx: Context, ids: number[]): Promise<Map<number, number>> {
  if (!ids.length) return new Map();
  const found = await ctx.db.rows<{ operation: number; client: number }>(sql`
    select value as operation, clients.id as client from json_each(${JSON.stringify(ids)})
    join clients on clients.id = (select client_id from changes
      where operation_id = value and client_id is not null order by changes.id limit 1)
    where ${visibleClients(ctx)}`);
  return new Map(found.map(({ operation, client }) => [operation, client]));
}
