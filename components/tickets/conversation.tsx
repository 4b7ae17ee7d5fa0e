"use client";

import { useTranslations } from "next-intl";
import { useRemoveRecord } from "@/components/records/use-remove-record";
import type { Action } from "@/lib/action-state";
import type { Reply, TicketRow } from "@/lib/tickets/schema";
import { Message } from "./message";
import { ReplyBox } from "./reply-box";
import { ReplyItem } from "./reply-item";
import type { TicketChoices } from "./ticket-form";
import { useReplies } from "./use-replies";

export type ReplyActions = { send: Action; update: Action; remove: Action };

type Props = {
  ticket: TicketRow;
  replies: Reply[];
  contacts: TicketChoices["contacts"];
  me: { id: number; name: string };
  zone: string;
  mayWrite: boolean;
  actions: ReplyActions;
};

/** What the ticket says and what was answered, oldest first, and where the next answer is written. */
export function Conversation({ ticket, contacts, me, zone, mayWrite, actions, ...rest }: Props) {
  const t = useTranslations("tickets");
  const { replies, say } = useReplies(rest.replies, { ticketId: ticket.id, send: actions.send });
  const { isGone, remove } = useRemoveRecord(actions.remove);
  const verbs = { update: actions.update, remove: (id: number) => remove(id, t("replyDeleted")) };
  return (
    <section aria-label={t("conversation")} className="space-y-3">
      <ol className="space-y-2.5">
        {ticket.text && (
          <li>
            <Message
              author={ticket.contact?.name ?? t("description")}
              ofClient={ticket.contact !== null}
              at={ticket.createdAt}
              zone={zone}
              text={ticket.text}
            />
          </li>
        )}
        {replies
          .filter(({ id }) => !isGone(id))
          .map((reply) => (
            <ReplyItem
              key={reply.id}
              reply={reply}
              zone={zone}
              verbs={mayWrite ? verbs : undefined}
            />
          ))}
      </ol>
      {!ticket.text && !replies.length && (
        <p className="py-6 text-center text-muted-foreground">{t("silence")}</p>
      )}
      {mayWrite && (
        <ReplyBox
          contacts={contacts}
          closed={ticket.status === "closed"}
          onSend={(typed, onRefused) => {
            const contact = contacts.find(({ id }) => id === typed.contactId);
            const author = contact
              ? { ...contact, kind: "contact" as const }
              : { ...me, kind: "user" as const };
            say(typed, author, onRefused);
          }}
        />
      )}
    </section>
  );
}
