import type { Metadata } from "next";
import { cache } from "react";
import { SupportStrip } from "@/components/support/support-strip";
import { TicketPage } from "@/components/tickets/ticket-page";
import { may } from "@/lib/context";
import { readSettings } from "@/lib/settings/queries";
import { today } from "@/lib/settings/today";
import { supportStrip } from "@/lib/support/strip";
import { getTicket, listReplies } from "@/lib/tickets/queries";
import { forceUndo, undo } from "../../../../record-actions";
import { readRecord } from "../../../read-record";
import { leaveTicket, removeReply, sendReply, updateReply, updateTicket } from "../actions";
import { readChoices } from "../read-choices";

type Props = { params: Promise<{ id: string; ticketId: string }> };

const read = cache((id: string, recordId: string) => readRecord({ id, recordId }, getTicket));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, ticketId } = await params;
  const { client, record } = await read(id, ticketId);
  return { title: `${record.subject} · ${client.name}` };
}

export default async function OneTicketPage({ params }: Props) {
  const { id, ticketId } = await params;
  const { ctx, client, record: ticket } = await read(id, ticketId);
  const [replies, choices, strip, { zone }, day] = await Promise.all([
    listReplies(ctx, ticket.id),
    readChoices(ctx, client.id),
    supportStrip(ctx, client.id),
    readSettings(ctx.db),
    today(ctx),
  ]);
  return (
    <TicketPage
      ticket={ticket}
      replies={replies}
      choices={choices}
      me={{ id: ctx.actor.userId ?? 0, name: ctx.actor.name }}
      zone={zone}
      mayWrite={may(ctx, "notes.write")}
      actions={{
        update: updateTicket,
        remove: leaveTicket,
        reply: { send: sendReply, update: updateReply, remove: removeReply },
        undo: { undo, force: forceUndo },
      }}
      strip={<SupportStrip client={client} strip={strip} here={ticket.id} today={day} />}
    />
  );
}
