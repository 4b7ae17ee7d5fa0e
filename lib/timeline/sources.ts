import { type SQL, sql } from "drizzle-orm";
import type { TimelineKind, TimelinePlace } from "./schema";

/** Where a kind comes from: its table, what places it in time (in the table's index by client), and what is told of it. */
type Source = { table: SQL; at: SQL; data: SQL; live?: SQL };

const document = (table: string, more = sql``): Source => ({
  table: sql`${sql.identifier(table)}`,
  at: sql`at`,
  data: sql`json_object('number', number, 'status', status, 'amount', total, 'currency', currency,
    'date', date${more})`,
});

const written = (table: string, data: SQL): Source => ({
  table: sql`${sql.identifier(table)}`,
  at: sql`created_at`,
  data,
});

const userName = (column: string) =>
  sql`(select name from users where users.id = ${sql.identifier(column)})`;
const contactName = sql`(select trim(first_name || ' ' || last_name) from contacts
  where contacts.id = contact_id)`;

/** A ticket that is deleted takes its replies along. */
export const repliesOfLive = sql`exists (select 1 from tickets where tickets.id = ticket_id
  and tickets.deleted_at is null)`;

/** Longer texts are read on the page of their own. */
const EXCERPT = 280;

export const SOURCES: Record<Exclude<TimelineKind, "change">, Source> = {
  invoice: document("invoices", sql`, 'open', open, 'dueDate', due_date`),
  estimate: document("estimates", sql`, 'dueDate', valid_until`),
  creditNote: document("credit_notes"),
  payment: {
    ...document("payments"),
    data: sql`json_object('number', number, 'status', status, 'amount', amount,
      'currency', currency, 'date', date, 'refund', kind = 'refund', 'text', method)`,
  },
  project: written("projects", sql`json_object('title', name, 'status', status)`),
  ticket: written(
    "tickets",
    sql`json_object('title', subject, 'status', status, 'who', ${contactName})`,
  ),
  reply: {
    live: repliesOfLive,
    ...written(
      "ticket_replies",
      sql`json_object('parentId', ticket_id, 'text', substr(text, 1, ${EXCERPT}),
      'title', (select subject from tickets where tickets.id = ticket_id),
      'who', coalesce(${userName("user_id")}, ${contactName}))`,
    ),
  },
  communication: {
    table: sql`communications`,
    at: sql`at`,
    data: sql`json_object('title', subject, 'form', kind, 'direction', direction,
      'text', substr(text, 1, ${EXCERPT}), 'who', coalesce(${contactName}, with_whom))`,
  },
  note: written(
    "notes",
    sql`json_object('text', substr(text, 1, ${EXCERPT}), 'who', ${userName("user_id")})`,
  ),
  task: written(
    "tasks",
    sql`json_object('title', title, 'dueDate', due_date, 'doneAt', done_at,
      'who', ${userName("assignee_id")})`,
  ),
};

/** Whether rows of this kind at one moment come before (−1) or after (1) the kind of the place. */
type Order = -1 | 0 | 1;

/** Older than the place: what is at its very moment goes by kind, then by number. */
export function behind(at: SQL, place: TimelinePlace | undefined, order: Order): SQL {
  if (!place) return sql`true`;
  const [moment, , id] = place;
  if (order === 0) return sql`(${at}, id) < (${moment}, ${id})`;
  return order > 0 ? sql`${at} <= ${moment}` : sql`${at} < ${moment}`;
}
