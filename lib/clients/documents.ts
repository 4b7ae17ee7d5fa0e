import { type SQL, sql } from "drizzle-orm";

/** The documents of money for whose sake a client can't be deleted, as messages count them. */
export const DOCUMENT_TABLES = {
  invoices: sql`invoices`,
  estimates: sql`estimates`,
  creditNotes: sql`credit_notes`,
  payments: sql`payments`,
} as const;
export type DocumentCounts = Record<keyof typeof DOCUMENT_TABLES, number>;

/** A document counts while it is neither deleted nor cancelled. */
const liveIn = (table: SQL) => sql`from ${table} as document
  where document.client_id = clients.id and document.deleted_at is null and document.status <> 'cancelled'`;

const tables = Object.values(DOCUMENT_TABLES);

/** Whether live documents refer to the client, from `clients`. */
export const hasDocuments = sql`(${sql.join(
  tables.map((table) => sql`exists (select 1 ${liveIn(table)})`),
  sql` or `,
)})`;

/** How many of each do, as columns. */
export const documentCounts = sql.join(
  Object.entries(DOCUMENT_TABLES).map(
    ([name, table]) => sql`(select count(*) ${liveIn(table)}) as ${sql.identifier(name)}`,
  ),
  sql`, `,
);
