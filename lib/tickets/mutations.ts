import { insertRows } from "@/db/bulk";
import { type Ticket, tickets } from "@/db/schema";
import type { Writer } from "@/db/write";
import type { Context } from "../context";
import { refuseFields } from "../errors";
import { type Reference, unknownFields } from "../records/known";
import { getRecord } from "../records/page-of-records";
import {
  type Alongside,
  changeRecord,
  lockedRecord,
  nextId,
  type Saved,
  saveRecord,
  seenClient,
} from "../records/record-door";
import type { TicketInput, TicketStatus, TicketUpdate } from "./schema";

const right = "notes.write";

/** Opens a ticket for a client. */
export async function createTicket(
  ctx: Context,
  { clientId, ...input }: TicketInput,
  more: Alongside = {},
): Promise<Saved> {
  const add = async (w: Writer) => {
    await seenClient(ctx, w, clientId);
    await refuseUnknown(w, clientId, input);
    const id = await nextId(w, tickets);
    w.later(insertRows(tickets, [{ id, clientId, ...input, ...closing(input.status) }]));
    return { id, label: input.subject };
  };
  return saveRecord(ctx, { kind: "ticket.create", right }, add, more);
}

/** Changes what is given and differs; closing and reopening are called so in the history. */
export async function updateTicket(
  ctx: Context,
  { id, version, ...change }: TicketUpdate,
  more: Alongside = {},
): Promise<Saved> {
  const edit = async (w: Writer) => {
    const now = await lockedRecord(ctx, w, tickets, { id, version, what: "ticket" });
    await refuseUnknown(w, now.clientId, change, now);
    changeRecord(w, tickets, now, { ...change, ...closing(change.status, now.status) });
    return { id, label: change.subject ?? now.subject };
  };
  return saveRecord(ctx, { kind: await kindOf(ctx, id, change.status), right }, edit, more);
}

/** Takes a ticket out of sight, with what was said in it. */
export async function deleteTicket(ctx: Context, id: number): Promise<Saved> {
  return saveRecord(ctx, { kind: "ticket.delete", right }, async (w) => {
    const now = await lockedRecord(ctx, w, tickets, { id, what: "ticket" });
    changeRecord(w, tickets, now, { deletedAt: Date.now() });
    return { id, label: now.subject };
  });
}

/** When it was closed: now when it becomes so, never when it is so no longer. */
export function closing(
  status: TicketStatus | undefined,
  before?: TicketStatus,
): Pick<Ticket, "closedAt"> | undefined {
  if (status === undefined || status === before) return;
  return { closedAt: status === "closed" ? Date.now() : null };
}

/** What a change of state is called. Asked before the write: of two at once one may be called otherwise. */
async function kindOf(ctx: Context, id: number, status: TicketStatus | undefined) {
  if (status === undefined) return "ticket.update";
  const now = await getRecord(ctx, tickets, { id, what: "ticket" });
  if (status === now.status) return "ticket.update";
  if (status === "closed") return "ticket.close";
  return now.status === "closed" ? "ticket.reopen" : "ticket.update";
}

type Said = Partial<Pick<Ticket, "contactId" | "assigneeId" | "projectId">>;

const REFERENCES = [
  { field: "assigneeId", kind: "user" },
  { field: "contactId", kind: "contact" },
  { field: "projectId", kind: "project" },
] as const;

/** Names all that is not there at once. Who is on it already may stay. */
async function refuseUnknown(w: Writer, clientId: number, change: Said, now: Said = {}) {
  const named = REFERENCES.map(({ field, kind }): Reference => {
    const id = change[field];
    return { field, kind, ids: id && id !== now[field] ? [id] : [] };
  });
  refuseFields(await unknownFields(w, clientId, named));
}
