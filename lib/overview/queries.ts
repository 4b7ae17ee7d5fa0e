import { type SQL, sql } from "drizzle-orm";
import { live, visibleClients } from "../clients/visibility";
import { authorize, type Context } from "../context";
import { balancesOf } from "../finance/balances";
import { excerpt } from "../notes/excerpt";
import { workspaceToday } from "../settings/today";
import { repliesOfLive } from "../timeline/sources";
import {
  OPEN_KINDS,
  type OpenCounts,
  type OpenKind,
  type OpenThing,
  type Overview,
  type Touch,
} from "./schema";

const SHOWN = 5; // of each kind; the rest has a tab of its own
const MOST_COUNTED = 100;

type Open = { table: SQL; is: SQL; columns: SQL; order: SQL };

/** What «open» means of each kind, and which of them come first. */
const OPEN: Record<OpenKind, (today: string) => Open> = {
  invoices: () => ({
    table: sql`invoices indexed by invoices_open_idx`,
    is: sql`open <> 0`,
    columns: sql`number as title, due_date as due, status, open as amount, currency`,
    order: sql`due_date is null, due_date, id`,
  }),
  estimates: (today) => ({
    table: sql`estimates`,
    is: sql`deleted_at is null and status = 'sent' and (valid_until is null or valid_until >= ${today})`,
    columns: sql`number as title, valid_until as due, status, total as amount, currency`,
    order: sql`valid_until is null, valid_until, id`,
  }),
  projects: () => ({
    table: sql`projects`,
    is: sql`deleted_at is null and status in ('notStarted', 'inProgress', 'onHold')`,
    columns: sql`name as title, deadline as due, status, null as amount, null as currency`,
    order: sql`deadline is null, deadline, id`,
  }),
  tickets: () => ({
    table: sql`tickets`,
    is: sql`deleted_at is null and status <> 'closed'`,
    columns: sql`subject as title, null as due, priority as status, null as amount, null as currency`,
    order: sql`case priority when 'urgent' then 0 when 'high' then 1 when 'medium' then 2 else 3 end,
      created_at, id`,
  }),
  tasks: () => ({
    table: sql`tasks`,
    is: sql`deleted_at is null and done_at is null`,
    columns: sql`title, due_date as due, 'open' as status, null as amount, null as currency`,
    order: sql`due_date is null, due_date, id`,
  }),
};

/** Who this client is to us: what it owes, what is open of each kind, when we last heard of it. */
export async function overviewOf(ctx: Context, clientId: number): Promise<Overview> {
  const { today } = await workspaceToday(ctx);
  const [balances, lastTouch, ...lists] = await Promise.all([
    balancesOf(ctx, clientId), // refuses a client that one does not see
    lastTouchOf(ctx, clientId),
    ...OPEN_KINDS.map((kind) => openOf(ctx, OPEN[kind](today), clientId)),
  ]);
  const open = Object.fromEntries(OPEN_KINDS.map((kind, i) => [kind, lists[i] ?? []]));
  return { balances, lastTouch, open: open as Overview["open"] };
}

const openOf = ({ db }: Context, { table, is, columns, order }: Open, clientId: number) =>
  db.rows<OpenThing>(sql`select id, ${columns} from ${table}
    where client_id = ${clientId} and ${is} order by ${order} limit ${SHOWN}`);

/** How many are open of each kind: what the tabs say beside their names. */
export async function openCounts(ctx: Context, clientId: number): Promise<OpenCounts> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const { today } = await workspaceToday(ctx);
  const counts = OPEN_KINDS.map((kind) => {
    const { table, is } = OPEN[kind](today);
    return sql`(select count(*) from (select 1 from ${table}
      where client_id = ${clientId} and ${is} limit ${MOST_COUNTED})) as ${sql.identifier(kind)}`;
  });
  const [row] = await ctx.db.rows<OpenCounts>(sql`select ${sql.join(counts, sql`, `)}
    from clients where id = ${clientId} and ${live} and ${visibleClients(ctx)}`);
  return row ?? { invoices: 0, estimates: 0, projects: 0, tickets: 0, tasks: 0 };
}

async function lastTouchOf({ db }: Context, clientId: number): Promise<Touch | null> {
  const now = Date.now();
  const last = (
    kind: string,
    table: string,
    at: SQL,
    text: SQL,
    is = sql`true`,
  ) => sql`select * from
    (select ${kind} as kind, ${at} as at, substr(${text}, 1, 120) as text from ${sql.identifier(table)}
      where client_id = ${clientId} and deleted_at is null and ${at} <= ${now} and ${is}
      order by ${at} desc limit 1)`;
  const parts = [
    last("communication", "communications", sql`at`, sql`subject`),
    last("note", "notes", sql`created_at`, sql`text`),
    last("reply", "ticket_replies", sql`created_at`, sql`text`, repliesOfLive),
  ];
  const [touch] = await db.rows<Touch>(
    sql`select * from (${sql.join(parts, sql` union all `)}) order by at desc limit 1`,
  );
  return touch ? { ...touch, text: excerpt(touch.text) } : null;
}
