import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { flag, versioned } from "../columns";
import {
  COMMUNICATION_KINDS,
  DIRECTIONS,
  PROJECT_STATUSES,
  TICKET_PRIORITIES,
  TICKET_STATUSES,
} from "../record-kinds";
import { clients } from "./clients";
import { contacts } from "./contacts";
import { users } from "./users";

const id = () => integer("id").primaryKey({ autoIncrement: true });
const clientId = () =>
  integer("client_id")
    .notNull()
    .references(() => clients.id);
const userId = (name: string) => integer(name).references(() => users.id);
const contactId = () => integer("contact_id").references(() => contacts.id);

export const projects = sqliteTable(
  "projects",
  {
    id: id(),
    clientId: clientId(),
    name: text("name").notNull(),
    status: text("status", { enum: PROJECT_STATUSES }).notNull().default("notStarted"),
    startDate: text("start_date"),
    deadline: text("deadline"),
    finishedDate: text("finished_date"),
    description: text("description"),
    memberIds: text("member_ids", { mode: "json" }).$type<number[]>().notNull().default([]), // users
    ...versioned(),
  },
  (t) => [
    index("projects_client_idx").on(t.clientId, t.createdAt, t.id).where(sql`deleted_at is null`),
  ],
);

export const tickets = sqliteTable(
  "tickets",
  {
    id: id(),
    clientId: clientId(),
    subject: text("subject").notNull(),
    status: text("status", { enum: TICKET_STATUSES }).notNull().default("open"),
    priority: text("priority", { enum: TICKET_PRIORITIES }).notNull().default("medium"),
    contactId: contactId(),
    assigneeId: userId("assignee_id"),
    projectId: integer("project_id").references(() => projects.id),
    text: text("text"),
    closedAt: integer("closed_at"),
    ...versioned(),
  },
  (t) => [
    index("tickets_client_idx").on(t.clientId, t.createdAt, t.id).where(sql`deleted_at is null`),
  ],
);

/** What somebody wrote in a ticket: a colleague, or a contact of the client. */
export const ticketReplies = sqliteTable(
  "ticket_replies",
  {
    id: id(),
    ticketId: integer("ticket_id")
      .notNull()
      .references(() => tickets.id),
    clientId: clientId(),
    userId: userId("user_id"),
    contactId: contactId(),
    text: text("text").notNull(),
    ...versioned(),
  },
  (t) => [
    index("ticket_replies_ticket_idx").on(t.ticketId, t.id).where(sql`deleted_at is null`),
    index("ticket_replies_client_idx")
      .on(t.clientId, t.createdAt, t.id)
      .where(sql`deleted_at is null`),
  ],
);

/** A call, a mail or a meeting. */
export const communications = sqliteTable(
  "communications",
  {
    id: id(),
    clientId: clientId(),
    kind: text("kind", { enum: COMMUNICATION_KINDS }).notNull(),
    direction: text("direction", { enum: DIRECTIONS }).notNull(),
    at: integer("at").notNull(), // when it was
    contactId: contactId(),
    withWhom: text("with_whom"), // a name or an address, where it is no contact of ours
    subject: text("subject").notNull(),
    text: text("text"),
    userId: userId("user_id"), // who of us
    messageId: text("message_id"), // of a mail: the same one is kept once
    ...versioned(),
  },
  (t) => [
    index("communications_client_idx").on(t.clientId, t.at, t.id).where(sql`deleted_at is null`),
    uniqueIndex("communications_message_idx")
      .on(t.clientId, t.messageId)
      .where(sql`deleted_at is null and message_id is not null`),
  ],
);

export const notes = sqliteTable(
  "notes",
  {
    id: id(),
    clientId: clientId(),
    text: text("text").notNull(), // markdown
    pinned: flag("pinned").notNull().default(false), // one of a client at most: a trigger unpins the others
    userId: userId("user_id"), // who wrote it
    ...versioned(),
  },
  (t) => [
    index("notes_client_idx").on(t.clientId, t.createdAt, t.id).where(sql`deleted_at is null`),
  ],
);

export const tasks = sqliteTable(
  "tasks",
  {
    id: id(),
    clientId: clientId(),
    title: text("title").notNull(),
    description: text("description"),
    dueDate: text("due_date"),
    assigneeId: userId("assignee_id"),
    doneAt: integer("done_at"),
    ...versioned(),
  },
  (t) => [
    index("tasks_client_idx").on(t.clientId, t.createdAt, t.id).where(sql`deleted_at is null`),
    // what somebody has to do
    index("tasks_assignee_idx")
      .on(t.assigneeId, t.dueDate)
      .where(sql`deleted_at is null and done_at is null`),
  ],
);

export type Project = typeof projects.$inferSelect;
export type Ticket = typeof tickets.$inferSelect;
export type TicketReply = typeof ticketReplies.$inferSelect;
export type Communication = typeof communications.$inferSelect;
export type Note = typeof notes.$inferSelect;
export type Task = typeof tasks.$inferSelect;
