import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { visibleClients } from "../clients/visibility";
import { authorize, type Context } from "../context";

/** What a document, a payment or an allocation goes by, and the currency of its amounts. */
export type MoneyName = { name: string | null; currency: string };

/** By table and row: `invoices 12`. */
export type MoneyNames = [key: string, name: MoneyName][];

const TABLES = ["invoices", "estimates", "credit_notes", "payments"] as const;

/** The columns that name a row of money. */
const COLUMNS: Record<string, (typeof TABLES)[number]> = {
  invoice_id: "invoices",
  payment_id: "payments",
  credit_note_id: "credit_notes",
};

type Row = Record<string, unknown> | null;
type Named = { entity: string; entityId: number; before: Row; after: Row };

/** The numbers and currencies of what changes of money speak of, of what is gone too. */
export async function moneyNames(ctx: Context, changes: readonly Named[]): Promise<MoneyNames> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const spoken = changes.flatMap(namedIn);
  if (!spoken.length) return [];
  const idsOf = (table: string) =>
    idsIn(spoken.flatMap((one) => (one.table === table ? one.id : [])));
  const numbered = TABLES.map(
    (table) => sql`select ${table} as entity, id, number as name, currency, client_id
      from ${sql.identifier(table)} where id in ${idsOf(table)}`,
  );
  const allocated = sql`select 'allocations', allocations.id, number, currency, allocations.client_id
    from allocations join invoices on invoices.id = invoice_id
    where allocations.id in ${idsOf("allocations")}`;
  const rows = await ctx.db.rows<MoneyName & { entity: string; id: number }>(sql`select named.*
    from (${sql.join([...numbered, allocated], sql` union all `)}) as named
    join clients on clients.id = client_id where ${visibleClients(ctx)}`);
  return rows.map(({ entity, id, name, currency }) => [`${entity} ${id}`, { name, currency }]);
}

function namedIn({ entity, entityId, before, after }: Named) {
  const own = isMoney(entity) ? [{ table: entity, id: entityId }] : [];
  const others = Object.entries({ ...before, ...after }).flatMap(([column, id]) => {
    const table = COLUMNS[column];
    return table && typeof id === "number" ? [{ table, id }] : [];
  });
  return isMoney(entity) ? [...own, ...others] : [];
}

const isMoney = (entity: string) =>
  entity === "allocations" || TABLES.some((table) => table === entity);
