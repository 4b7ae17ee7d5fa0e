"use client";

import type { Route } from "next";
import { useLocale, useTranslations } from "next-intl";
import { RecordItem } from "@/components/records/record-item";
import { RecordCell, RecordLine } from "@/components/records/record-list";
import { RecordMenu } from "@/components/records/record-menu";
import { RecordTitle } from "@/components/records/record-title";
import type { Action } from "@/lib/action-state";
import { formatDate } from "@/lib/format";
import type { TicketRow } from "@/lib/tickets/schema";
import { type TicketChoices, TicketForm } from "./ticket-form";
import { ReplyCount, TicketPriorityBadge, TicketStatusDot } from "./ticket-marks";

type Props = {
  ticket: TicketRow;
  href?: Route;
  choices: TicketChoices;
  zone: string;
  /** Nothing for who only reads. */
  verbs?: { update: Action; remove: (ticket: TicketRow) => void };
};

/** One ticket: what it is about, how it stands, who sees to it and since when it is there. */
export function TicketItem({ ticket, href, choices, zone, verbs }: Props) {
  const t = useTranslations("tickets");
  const locale = useLocale();
  const { id, subject, status, priority, assignee, createdAt, replies } = ticket;
  const remove = verbs && (() => verbs.remove(ticket));
  return (
    <RecordItem
      id={id}
      onRemove={remove}
      form={
        verbs &&
        ((doors) => <TicketForm {...doors} ticket={ticket} choices={choices} save={verbs.update} />)
      }
    >
      {(edit) => (
        <RecordLine
          title={
            <>
              <RecordTitle text={subject} href={href} />
              <TicketPriorityBadge priority={priority} />
              <ReplyCount count={replies} />
            </>
          }
          cells={
            <>
              <RecordCell>
                <TicketStatusDot status={status} />
              </RecordCell>
              <RecordCell title={assignee?.name} className="text-muted-foreground">
                {assignee && <span className="sr-only">{t("fields.assigneeId")}: </span>}
                {assignee?.name}
              </RecordCell>
              <RecordCell className="figures text-muted-foreground">
                {formatDate(createdAt, locale, zone)}
              </RecordCell>
            </>
          }
          menu={<RecordMenu name={subject} onEdit={edit} onRemove={remove} />}
        />
      )}
    </RecordItem>
  );
}
