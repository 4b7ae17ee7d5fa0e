import { z } from "zod";
import { type TicketRow, type WholeTicket, wholeTicket } from "./schema";

/** A ticket as its form holds it: "" is nothing, and nobody. */
export type TicketValues = {
  subject: string;
  status: WholeTicket["status"];
  priority: WholeTicket["priority"];
  contactId: string;
  assigneeId: string;
  projectId: string;
  text: string;
};

/** What the form of a new ticket starts from. */
export const newTicket: TicketValues = {
  subject: "",
  status: "open",
  priority: "medium",
  contactId: "",
  assigneeId: "",
  projectId: "",
  text: "",
};

/** What the form of a ticket starts from; a project that was deleted is none. */
export const ticketValues = (ticket: TicketRow): TicketValues => ({
  subject: ticket.subject,
  status: ticket.status,
  priority: ticket.priority,
  contactId: String(ticket.contactId ?? ""),
  assigneeId: String(ticket.assigneeId ?? ""),
  projectId: String(ticket.project?.id ?? ""),
  text: ticket.text ?? "",
});

const numbered = (id: string) => Number(id) || null;

/** What the form was given as the domain reads it. */
export const ticketForm: z.ZodType<WholeTicket, TicketValues> = z
  .custom<TicketValues>()
  .transform(
    ({ contactId, assigneeId, projectId, ...typed }): z.input<typeof wholeTicket> => ({
      ...typed,
      contactId: numbered(contactId),
      assigneeId: numbered(assigneeId),
      projectId: numbered(projectId),
    }),
  )
  .pipe(wholeTicket);
