import { z } from "zod";
import { said } from "../../../said";
import { createTicket, deleteTicket, updateTicket } from "../../../tickets/mutations";
import { getTicket, listReplies, listTickets, walkTickets } from "../../../tickets/queries";
import { ticketFields as of, type TicketRow } from "../../../tickets/schema";
import type { Call } from "../../endpoint";
import type { Body } from "../../read-json";
import { wired, wireId, wireIdOrNone } from "../wire-fields";
import { namedClient, readOrRefuse, stays } from "./billing";
import { wireChoice } from "./choices";
import type { RecordApi } from "./record-api";
import {
  PRIORITY_NUMBERS,
  replyRow,
  TICKET_NUMBERS,
  ticketRow,
  toReply,
  toTicket,
} from "./ticket-row";
import { wirePath } from "./wire-path";

const NAMES = {
  clientId: "userid",
  contactId: "contactid",
  text: "message",
  assigneeId: "assigned",
  projectId: "project_id",
};

const fields = {
  userid: wireId.meta({ description: "The `userid` of the customer.", example: "3" }),
  contactid: wireIdOrNone.meta({ description: "Who asked, of the customer's contacts." }),
  subject: wired(of.subject),
  message: wired(of.text),
  status: wireChoice(TICKET_NUMBERS).meta({
    description: "`1` to `5` or the word, as it is read; open by default.",
  }),
  priority: wireChoice(PRIORITY_NUMBERS).meta({
    description: "`1` to `4` or the word, as it is read; medium by default.",
  }),
  assigned: wireIdOrNone.meta({ description: "Who of us sees to it (GET /api/staffs)." }),
  project_id: wireIdOrNone.meta({ description: "A project of the customer." }),
};

const change = z
  .object(fields)
  .partial()
  .meta({ id: "TicketChange", example: { status: "5" } });
const input = z
  .object({ ...change.shape, userid: fields.userid, subject: fields.subject })
  .meta({ id: "TicketInput", example: { userid: 3, subject: "The door is locked" } });

/** What is said, in the domain's names. */
const named = (sent: z.output<typeof change>) =>
  said({
    subject: sent.subject,
    contactId: sent.contactid,
    text: sent.message,
    status: sent.status,
    priority: sent.priority,
    assigneeId: sent.assigned,
    projectId: sent.project_id,
  });

async function update({ holder }: Call, body: Body, now: TicketRow) {
  const read = change.safeParse(body);
  const sent = readOrRefuse(read, stays(read.data?.userid, now));
  return updateTicket(holder.ctx, { id: now.id, ...named(sent) });
}

export const tickets: RecordApi<TicketRow, z.output<typeof ticketRow>> = {
  resource: "tickets",
  words: { one: "ticket", many: "tickets", One: "Ticket", Many: "Tickets", tag: "Tickets" },
  right: "notes.write",
  link: "userid",
  row: ticketRow,
  sorts: {
    id: "id",
    ticketid: "id",
    userid: "clientId",
    subject: "subject",
    status: "status",
    date: "createdAt",
  },
  walk: walkTickets,
  page: listTickets,
  get: getTicket,
  more: {
    schema: z.object({ replies: z.array(replyRow) }),
    of: async (ctx, id) => ({ replies: (await listReplies(ctx, id)).map(toReply) }),
  },
  toWire: toTicket,
  wireName: (path) => wirePath(path, NAMES),
  input,
  change,
  add: async (call, body, options) => {
    const { unknown } = await namedClient(call, body.userid);
    const sent = readOrRefuse(input.safeParse(body), unknown);
    const ticket = { ...named(sent), clientId: sent.userid, subject: sent.subject };
    return createTicket(call.holder.ctx, ticket, options);
  },
  update,
  remove: deleteTicket,
  notes: { remove: "With what was said in it." },
};
