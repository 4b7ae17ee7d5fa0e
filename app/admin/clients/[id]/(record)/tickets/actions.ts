"use server";

import { action } from "@/lib/server/action";
import * as tickets from "@/lib/tickets/mutations";
import * as replies from "@/lib/tickets/reply-mutations";
import {
  replyId,
  replyInput,
  replyUpdate,
  ticketId,
  ticketInput,
  ticketUpdate,
} from "@/lib/tickets/schema";
import { kept } from "../../../kept";
import { staying } from "../../../staying";

export const addTicket = staying(
  action(ticketInput, (ctx, input) => kept(tickets.createTicket(ctx, input))),
);

export const updateTicket = staying(
  action(ticketUpdate, (ctx, change) => kept(tickets.updateTicket(ctx, change))),
);

export const removeTicket = staying(
  action(ticketId, (ctx, { id }) => kept(tickets.deleteTicket(ctx, id))),
);

/** On its own page, which is left then. */
export const leaveTicket = staying(
  action(ticketId, (ctx, { id }) => tickets.deleteTicket(ctx, id)),
);

export const sendReply = staying(
  action(replyInput, (ctx, input) => kept(replies.replyToTicket(ctx, input))),
);

export const updateReply = staying(
  action(replyUpdate, (ctx, change) => kept(replies.updateReply(ctx, change))),
);

export const removeReply = staying(
  action(replyId, (ctx, { id }) => kept(replies.deleteReply(ctx, id))),
);
