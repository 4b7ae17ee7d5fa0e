import { insertRows } from "@/db/bulk";
import { ticketReplies, tickets } from "@/db/schema";
import type { Writer } from "@/db/write";
import type { Context } from "../context";
import { refuseFields } from "../errors";
import { type Reference, unknownFields } from "../records/known";
import {
  type Alongside,
  changeRecord,
  lockedRecord,
  nextId,
  type Saved,
  saveRecord,
} from "../records/record-door";
import { closing } from "./mutations";
import type { ReplyInput, ReplyUpdate } from "./schema";

const right = "notes.write";

/** Adds an answer to a ticket, and with it the state the ticket is in from now on. `id` is the answer's. */
export async function replyToTicket(
  ctx: Context,
  { ticketId, text, contactId = null, status }: ReplyInput,
  more: Alongside = {},
): Promise<Saved> {
  const add = async (w: Writer) => {
    const ticket = await lockedRecord(ctx, w, tickets, { id: ticketId, what: "ticket" });
    const { clientId } = ticket;
    const contact: Reference = {
      field: "contactId",
      kind: "contact",
      ids: contactId ? [contactId] : [],
    };
    refuseFields(await unknownFields(w, clientId, [contact]));
    const id = await nextId(w, ticketReplies);
    const userId = contactId === null ? ctx.actor.userId : null;
    w.later(insertRows(ticketReplies, [{ id, ticketId, clientId, userId, contactId, text }]));
    if (status) changeRecord(w, tickets, ticket, { status, ...closing(status, ticket.status) });
    return { id, label: ticket.subject };
  };
  return saveRecord(ctx, { kind: "ticket.reply", right }, add, more);
}

/** Writes an answer anew. */
export async function updateReply(
  ctx: Context,
  { id, version, text }: ReplyUpdate,
): Promise<Saved> {
  return saveRecord(ctx, { kind: "ticketReply.update", right }, async (w) => {
    const { reply, ticket } = await lockedReply(ctx, w, { id, version });
    changeRecord(w, ticketReplies, reply, { text });
    return { id, label: ticket.subject };
  });
}

/** Takes an answer out of sight. */
export async function deleteReply(ctx: Context, id: number): Promise<Saved> {
  return saveRecord(ctx, { kind: "ticketReply.delete", right }, async (w) => {
    const { reply, ticket } = await lockedReply(ctx, w, { id });
    changeRecord(w, ticketReplies, reply, { deletedAt: Date.now() });
    return { id, label: ticket.subject };
  });
}

/** An answer and its ticket, both live. */
async function lockedReply(ctx: Context, w: Writer, which: { id: number; version?: number }) {
  const reply = await lockedRecord(ctx, w, ticketReplies, { ...which, what: "reply" });
  const ticket = await lockedRecord(ctx, w, tickets, { id: reply.ticketId, what: "ticket" });
  return { reply, ticket };
}
