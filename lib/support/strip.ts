import { sql } from "drizzle-orm";
import { seesClient } from "../clients/visibility";
import { authorize, type Context } from "../context";
import { today } from "../settings/today";
import type { OpenTicket, StripProject, SupportStrip } from "./schema";

const MOST = 100;

/** What goes on with a client that one may see: projects that are not over, open tickets, money that is late. */
export async function supportStrip(ctx: Context, clientId: number): Promise<SupportStrip> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const seen = seesClient(ctx, clientId);
  const ofClient = sql`client_id = ${clientId} and deleted_at is null and ${seen}`;
  const day = await today(ctx);
  const [projects, tickets, [late]] = await Promise.all([
    ctx.db.rows<StripProject>(sql`select id, name, status, deadline from projects
      where ${ofClient} and status in ('notStarted', 'inProgress', 'onHold')
      order by created_at desc, id desc limit ${MOST}`),
    ctx.db.rows<OpenTicket>(sql`select id, subject, status, priority, created_at as createdAt
      from tickets where ${ofClient} and status <> 'closed'
      order by created_at desc, id desc limit ${MOST}`),
    // invoices_open_idx
    ctx.db.rows(sql`select 1 from invoices where client_id = ${clientId} and open <> 0 and open > 0
      and due_date < ${day} and ${seen} limit 1`),
  ]);
  return { projects, tickets, overdue: late !== undefined };
}
