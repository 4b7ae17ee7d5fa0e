import { type SQL, sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { fromRow } from "@/db/from-row";
import { type Ticket, ticketReplies, tickets } from "@/db/schema";
import { contactNames } from "../contacts/queries";
import type { Context } from "../context";
import { projectNames } from "../projects/queries";
import { type AllAsked, pageOfAllRecords, walkRecords } from "../records/all-records";
import { countByStatus } from "../records/count-by-status";
import { inStatus } from "../records/in-status";
import { getRecord, pageOfRecords, type RecordPage } from "../records/page-of-records";
import { type Named, userNames } from "../users/names";
import { TICKETS_SHOWN } from "./shown";

/** A ticket as screens and programs know it. */
export type TicketRow = Ticket & {
  contact: Named | null;
  assignee: Named | null;
  /** None when it was deleted. */
  project: Named | null;
  /** How many answers it has. */
  replies: number;
};

/** Something that was said in a ticket, and by whom: one of us, or a contact of the client. */
export type Reply = {
  id: number;
  text: string;
  createdAt: number;
  version: number;
  author: (Named & { kind: "user" | "contact" }) | null;
};

type Which = { statuses?: readonly Ticket["status"][]; projectId?: number };

const where = ({ statuses, projectId }: Which): SQL =>
  sql`${inStatus(statuses)} and ${projectId ? sql`record.project_id = ${projectId}` : sql`true`}`;

type OfClient = Which & { clientId: number; after?: string; limit?: number };

/** The tickets of a client that one may see, a page at a time, last first. */
export async function listClientTickets(
  ctx: Context,
  { statuses, projectId, ...asked }: OfClient,
): Promise<RecordPage<TicketRow>> {
  const which = where({ statuses, projectId });
  const page = await pageOfRecords(ctx, tickets, { ...asked, where: which });
  return { ...page, rows: await withNames(ctx, page.rows) };
}

/** How many of a client's tickets, or of one of its projects', are open, and how many closed. */
export async function countTickets(
  ctx: Context,
  { clientId, projectId }: Pick<OfClient, "clientId" | "projectId">,
) {
  const where = projectId ? sql`project_id = ${projectId}` : undefined;
  const inStatuses = await countByStatus(ctx, tickets, { clientId, where });
  return { open: inStatuses(TICKETS_SHOWN.open), closed: inStatuses(TICKETS_SHOWN.closed) };
}

/** One live ticket of a live client that one may see. */
export async function getTicket(ctx: Context, id: number): Promise<TicketRow> {
  const ticket = await getRecord(ctx, tickets, { id, what: "ticket" });
  const [row] = await withNames(ctx, [ticket]);
  return row as TicketRow; // as many as were asked
}

type OfAll = AllAsked & Which;
type NumberedPage = { page: number; perPage: number };

const those = (which: Which) => ({
  table: tickets,
  texts: ["subject", "text"],
  where: where(which),
});

/** The tickets of all clients one may see, by number: a page, with the exact total. */
export async function listTickets(
  ctx: Context,
  { statuses, projectId, ...asked }: OfAll & NumberedPage,
) {
  const { rows, total } = await pageOfAllRecords(ctx, those({ statuses, projectId }), asked);
  return { rows: await withNames(ctx, rows), total };
}

/** The same, all of them, batch after batch. */
export async function* walkTickets(
  ctx: Context,
  { statuses, projectId, ...asked }: OfAll & { limit?: number },
): AsyncGenerator<TicketRow[]> {
  for await (const rows of walkRecords(ctx, those({ statuses, projectId }), asked))
    yield await withNames(ctx, rows);
}

/** What was said in a ticket that one may see, oldest first. */
export async function listReplies(ctx: Context, ticketId: number): Promise<Reply[]> {
  await getRecord(ctx, tickets, { id: ticketId, what: "ticket" });
  const found = await ctx.db.rows<Record<string, unknown>>(sql`select * from ticket_replies
    where ticket_id = ${ticketId} and deleted_at is null order by id`);
  const rows = found.map((row) => fromRow(ticketReplies, row));
  const [users, contacts] = await Promise.all([
    userNames(ctx, idsOf(rows, "userId")),
    contactNames(ctx, idsOf(rows, "contactId")),
  ]);
  const people = new Map(contacts);
  return rows.map(({ id, text, createdAt, version, userId, contactId }) => {
    const contact = named(people, contactId);
    const user = named(users, userId);
    const author = contact
      ? { ...contact, kind: "contact" as const }
      : user && { ...user, kind: "user" as const };
    return { id, text, createdAt, version, author };
  });
}

async function withNames(ctx: Context, rows: readonly Ticket[]): Promise<TicketRow[]> {
  const [users, contacts, projects, counts] = await Promise.all([
    userNames(ctx, idsOf(rows, "assigneeId")),
    contactNames(ctx, idsOf(rows, "contactId")),
    projectNames(ctx, idsOf(rows, "projectId")),
    replyCounts(ctx, idsOf(rows, "id")),
  ]);
  const people = new Map(contacts);
  return rows.map((row) => ({
    ...row,
    contact: named(people, row.contactId),
    assignee: named(users, row.assigneeId),
    project: projects.has(row.projectId ?? 0) ? named(projects, row.projectId) : null,
    replies: counts.get(row.id) ?? 0,
  }));
}

const idsOf = <K extends string>(rows: readonly { [key in K]: number | null }[], key: K) =>
  rows.flatMap((row) => row[key] ?? []);

const named = (names: ReadonlyMap<number, string>, id: number | null): Named | null =>
  id === null ? null : { id, name: names.get(id) ?? `#${id}` };

async function replyCounts({ db }: Context, ids: readonly number[]): Promise<Map<number, number>> {
  const rows = await db.rows<{ id: number; n: number }>(sql`select ticket_id as id, count(*) as n
    from ticket_replies where ticket_id in ${idsIn(ids)} and deleted_at is null group by ticket_id`);
  return new Map(rows.map(({ id, n }) => [id, n]));
}
