import { z } from "zod";
import type { Reply, TicketPriority, TicketRow, TicketStatus } from "../../../tickets/schema";
import { wireTime } from "../wire-time";
import { type Numbers, wordOf } from "./choices";

const text = z.string();

/** The family's numbers of what a ticket is, and of how much it presses. */
export const TICKET_NUMBERS: Numbers<TicketStatus> = {
  open: "1",
  inProgress: "2",
  answered: "3",
  onHold: "4",
  closed: "5",
};
export const PRIORITY_NUMBERS: Numbers<TicketPriority> = {
  low: "1",
  medium: "2",
  high: "3",
  urgent: "4",
};

/** A ticket as the family reads it: text throughout, unset text is "". */
export const ticketRow = z
  .object({
    ticketid: text.meta({ example: "7" }),
    id: text.meta({ description: "The same as `ticketid`.", example: "7" }),
    userid: text.meta({ description: "The `userid` of the customer.", example: "3" }),
    contactid: text.meta({ description: "Who asked, or `0`." }),
    subject: text.meta({ example: "The door is locked" }),
    message: text,
    status: text.meta({
      description: "`1` open, `2` in progress, `3` answered, `4` on hold, `5` closed.",
    }),
    status_name: text,
    priority: text.meta({ description: "`1` low, `2` medium, `3` high, `4` urgent." }),
    priority_name: text,
    assigned: text.meta({ description: "Who of us sees to it (GET /api/staffs), or `0`." }),
    project_id: text.meta({ description: "The project it belongs to, or `0`." }),
    date: text.meta({ description: "UTC.", example: "2026-01-31 08:00:00" }),
  })
  .meta({ id: "Ticket" });

const idText = (id: number | null) => String(id ?? 0);

export const toTicket = (ticket: TicketRow): z.output<typeof ticketRow> => ({
  ticketid: String(ticket.id),
  id: String(ticket.id),
  userid: String(ticket.clientId),
  contactid: idText(ticket.contactId),
  subject: ticket.subject,
  message: ticket.text ?? "",
  status: TICKET_NUMBERS[ticket.status],
  status_name: wordOf(ticket.status),
  priority: PRIORITY_NUMBERS[ticket.priority],
  priority_name: wordOf(ticket.priority),
  assigned: idText(ticket.assigneeId),
  project_id: idText(ticket.projectId),
  date: wireTime(ticket.createdAt),
});

/** What was said in it, oldest first: by one of us, or by a contact. */
export const replyRow = z
  .object({
    id: text,
    message: text,
    date: text,
    admin: text.meta({ description: "Who of us said it, or `0`." }),
    contactid: text.meta({ description: "Which contact said it, or `0`." }),
    submitter: text.meta({ description: "The name of whoever it was." }),
  })
  .meta({ id: "TicketReply" });

export const toReply = ({ id, text, createdAt, author }: Reply): z.output<typeof replyRow> => ({
  id: String(id),
  message: text,
  date: wireTime(createdAt),
  admin: idText(author?.kind === "user" ? author.id : null),
  contactid: idText(author?.kind === "contact" ? author.id : null),
  submitter: author?.name ?? "",
});
