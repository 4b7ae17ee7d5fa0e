"use client";

import { useTranslations } from "next-intl";
import { useOptimistic } from "react";
import { useAction } from "@/components/feedback/use-action";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { type Action, type Failed, idle } from "@/lib/action-state";
import type { Reply } from "@/lib/tickets/schema";
import type { TypedReply } from "./reply-box";

type Author = NonNullable<Reply["author"]>;
type Asked = { reply: Reply; sent: object; onRefused: (failed?: Failed) => void };

/** What was said in a ticket as it looks while more is on its way, and how to say it. */
export function useReplies(known: Reply[], { ticketId, send }: { ticketId: number; send: Action }) {
  const t = useTranslations("tickets");
  const offerUndo = useOfferUndo();
  const [replies, show] = useOptimistic<Reply[], Reply>(known, (all, one) => [...all, one]);
  const [run] = useAction(async (_state, input) => {
    const { reply, sent, onRefused } = input as Asked;
    show(reply);
    const answer = await send(idle, sent).catch((error) => {
      onRefused();
      throw error;
    });
    if (answer.status === "done") offerUndo(t("sent"), answer.operation);
    if (answer.status !== "failed") return answer;
    onRefused(answer);
    return idle;
  });
  const say = (
    { text, contactId, closes }: TypedReply,
    author: Author,
    onRefused: Asked["onRefused"],
  ) => {
    const reply = { id: -Date.now(), text, author, createdAt: Date.now(), version: 1 };
    const status = closes ? "closed" : undefined;
    run({ reply, sent: { ticketId, text, contactId, status }, onRefused } satisfies Asked);
  };
  return { replies, say };
}
