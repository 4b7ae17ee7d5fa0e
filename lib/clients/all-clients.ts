import { type SQL, sql } from "drizzle-orm";
import { apart, authorize, type Context, may } from "../context";
import { bySet, type Predicate } from "../filters/asking/predicate";
import { countedRows } from "./counted-rows";
import { type PlainClient, plainColumnsWith } from "./plain-client";
import { matchesOf } from "./search";
import { live, visibleClients } from "./visibility";

/** What programs order clients by. */
const ORDERS = {
  company: "company_sort", // clients_company_idx
  created: "created_at", // clients_created_idx
  id: "id",
  active: "active", // clients_active_idx
  fiscalCode: "fiscal_code",
  phone: "phone",
  website: "website",
  street: "street",
  city: "city",
  county: "county",
  zip: "zip",
  country: "country",
} as const;

export type AllClientsSort = { by: keyof typeof ORDERS; descending: boolean };

/** Which clients: made from … until …, in UTC milliseconds, both included; found by `q`. */
export type AllClientsAsked = {
  from?: number;
  until?: number;
  q?: string;
  /** By company when there is none. */
  sort?: AllClientsSort[];
  /** How many at most, when not all. */
  limit?: number;
  /** With what they have in custom fields. */
  custom?: boolean;
  /** What else is true of them. */
  predicates?: readonly Predicate[];
};

const PAGE = 250;

type Batch = AsyncGenerator<PlainClient[]>;

/**
 * All live clients one may see, batch after batch, so that a million need no more memory than a
 * hundred. All by company are walked in the index; any others are taken down as numbers first.
 */
export async function* walkAllClients(ctx: Context, asked: AllClientsAsked): Batch {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const inIndex =
    !asked.sort?.length && !asked.q && !asked.predicates && may(ctx, "clients.read.all");
  yield* inIndex ? walkCompanies(ctx, asked) : walkNumbers(ctx, asked);
}

async function* walkCompanies(ctx: Context, asked: AllClientsAsked): Batch {
  const which = sql`${condition(ctx, asked)} and (company_sort, id)`;
  let left = asked.limit ?? Number.POSITIVE_INFINITY;
  for (let last: PlainClient | undefined; left > 0; left -= PAGE) {
    const after = sql`${which} > (${last?.companySort ?? ""}, ${last?.id ?? 0})`;
    const size = Math.min(PAGE, left);
    const rows = await ctx.db.rows<PlainClient>(batchOf(ctx, asked, { which: after, limit: size }));
    if (rows.length) yield rows;
    last = rows.at(-1);
    if (rows.length < size) return;
  }
}

async function* walkNumbers(ctx: Context, asked: AllClientsAsked): Batch {
  const rowsOf = asked.predicates ? ctx.db.rowsApart : ctx.db.rows;
  const [found] = await rowsOf<{ ids: string }>(sql`select json_group_array(id) as ids from
    (select id from clients where ${condition(ctx, asked)} order by ${orderOf(ctx, asked)}
      limit ${asked.limit ?? -1})`);
  const ids: number[] = JSON.parse(found?.ids ?? "[]");
  for (let at = 0; at < ids.length; at += PAGE) {
    const some = JSON.stringify(ids.slice(at, at + PAGE));
    const rows = await ctx.db.rows<PlainClient>(sql`select ${plainColumnsWith(asked)}
      from json_each(${some}) as wanted cross join clients on clients.id = wanted.value
      where ${live} order by wanted.key`);
    if (rows.length) yield rows;
  }
}

export type ClientsPage = { rows: PlainClient[]; total: number };

/** One page by its number, with the exact total. Numbers are skipped in an index, then rows read. */
export async function pageOfAllClients(
  ctx: Context,
  asked: AllClientsAsked & { page: number; perPage: number },
): Promise<ClientsPage> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const { db } = asked.predicates ? apart(ctx) : ctx;
  const which = condition(ctx, asked);
  const skipped = (asked.page - 1) * asked.perPage;
  const [total, rows] = await Promise.all([
    countedRows(db, sql`select count(*) as n from clients where ${which}`),
    db.rows<PlainClient>(batchOf(ctx, asked, { which, offset: skipped, limit: asked.perPage })),
  ]);
  return { rows, total };
}

type Slice = { which: SQL; limit: number; offset?: number };

function batchOf(ctx: Context, asked: AllClientsAsked, { which, limit, offset = 0 }: Slice): SQL {
  return sql`select ${plainColumnsWith(asked)} from (select id as hit from clients where ${which}
    order by ${orderOf(ctx, asked)} limit ${limit} offset ${offset}) cross join clients on clients.id = hit`;
}

function condition(ctx: Context, { from, until, q, predicates = [] }: AllClientsAsked): SQL {
  const parts = [live, visibleClients(ctx)];
  if (from !== undefined) parts.push(sql`created_at >= ${from}`);
  if (until !== undefined) parts.push(sql`created_at <= ${until}`);
  if (q) parts.push(matchesOf(q));
  return sql.join([...parts, ...predicates.map(bySet)], sql` and `);
}

/** Few rows, one's own or those found, are sorted; of all, an index is walked where there is one. */
function orderOf(ctx: Context, { sort = [], q }: AllClientsAsked): SQL {
  const few = q || !may(ctx, "clients.read.all") ? "+" : "";
  const columns = sort.map(({ by, descending }) => ORDERS[by] + (descending ? " desc" : ""));
  const down = sort[0]?.descending ? " desc" : "";
  const all = columns.length ? [...columns, `id${down}`] : ["company_sort", "id"];
  return sql.raw(all.map((column) => few + column).join(", "));
}
