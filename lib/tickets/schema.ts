import { z } from "zod";
import { TICKET_PRIORITIES, TICKET_STATUSES } from "@/db/record-kinds";
import { optionalText, requiredText } from "../text";

export type { Reply, TicketRow } from "./queries";

const id = z.number("errors.number").int("errors.number").positive("errors.number");
const status = z.enum(TICKET_STATUSES, "errors.choice");
const version = id.optional();

export type TicketStatus = (typeof TICKET_STATUSES)[number];
export type TicketPriority = (typeof TICKET_PRIORITIES)[number];

/** In the order of a ticket's life, and from what can wait to what can't. */
export const STATUSES: readonly TicketStatus[] = TICKET_STATUSES;
export const PRIORITIES: readonly TicketPriority[] = TICKET_PRIORITIES;

/** What may be said of a ticket; doors that read another form take each field's rule from here. */
export const ticketFields = {
  subject: requiredText(191),
  status,
  priority: z.enum(TICKET_PRIORITIES, "errors.choice"),
  /** Who asked, of the client's people. */
  contactId: id.nullable(),
  /** Who of us sees to it. */
  assigneeId: id.nullable(),
  projectId: id.nullable(),
  text: optionalText(20_000),
};

/** What its form gives. */
export const wholeTicket = z.object(ticketFields);
export type WholeTicket = z.output<typeof wholeTicket>;

/** A new ticket of a client; its subject alone will do. */
export const ticketInput = z
  .object(ticketFields)
  .partial()
  .extend({ subject: ticketFields.subject, clientId: id });
export type TicketInput = z.output<typeof ticketInput>;

/** A change to a ticket; what is absent stays. */
export const ticketUpdate = z.object(ticketFields).partial().extend({ id, version });
export type TicketUpdate = z.output<typeof ticketUpdate>;

export const ticketId = z.object({ id });

const text = requiredText(20_000);

/** An answer in a ticket: one's own, or what a contact of the client said; with it may go its new state. */
export const replyInput = z.object({
  ticketId: id,
  text,
  contactId: id.nullable().optional(),
  status: status.optional(),
});
export type ReplyInput = z.output<typeof replyInput>;

/** What its form gives. */
export const replyText = z.object({ text });

export const replyUpdate = z.object({ id, version, text });
export type ReplyUpdate = z.output<typeof replyUpdate>;

export const replyId = z.object({ id });
