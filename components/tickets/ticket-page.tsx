"use client";

import type { Route } from "next";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { UndoDesk } from "@/components/history/undo-desk";
import type { UndoActions } from "@/components/history/use-undo";
import { RecordFacts } from "@/components/records/record-facts";
import { RecordPage } from "@/components/records/record-page";
import { useRemovePage } from "@/components/records/use-remove-page";
import { NearLink } from "@/components/ui/near-link";
import type { Action } from "@/lib/action-state";
import { formatDateTime } from "@/lib/format";
import type { Reply, TicketRow } from "@/lib/tickets/schema";
import { Conversation, type ReplyActions } from "./conversation";
import { type TicketChoices, TicketForm } from "./ticket-form";
import { TicketPriorityBadge } from "./ticket-marks";
import { TicketStatusMenu } from "./ticket-status-menu";

type Props = {
  ticket: TicketRow;
  replies: Reply[];
  choices: TicketChoices;
  me: { id: number; name: string };
  zone: string;
  mayWrite: boolean;
  actions: { update: Action; remove: Action; reply: ReplyActions; undo: UndoActions };
  /** What else goes on with the client. */
  strip: ReactNode;
};

/** A ticket: what it is about, how it stands, what was said, and at its side who asks. */
export function TicketPage(props: Props) {
  return (
    <UndoDesk actions={props.actions.undo}>
      <TicketOfClient {...props} />
    </UndoDesk>
  );
}

function TicketOfClient({ ticket, choices, mayWrite, actions, strip, ...rest }: Props) {
  const t = useTranslations("tickets");
  const { id, clientId, subject } = ticket;
  const list = `/admin/clients/${clientId}/tickets` as Route;
  const remove = useRemovePage(actions.remove, { list, said: t("deleted", { subject }) });
  return (
    <RecordPage
      list={{ href: list, label: t("title") }}
      title={subject}
      marks={<TicketStatusMenu ticket={ticket} update={mayWrite ? actions.update : undefined} />}
      form={
        mayWrite
          ? (doors) => (
              <TicketForm {...doors} ticket={ticket} choices={choices} save={actions.update} />
            )
          : undefined
      }
      onRemove={mayWrite ? () => remove(id) : undefined}
      facts={<Facts ticket={ticket} zone={rest.zone} />}
    >
      <div className="grid @2xl:grid-cols-[minmax(0,1fr)_15rem] items-start gap-6">
        <Conversation
          {...rest}
          ticket={ticket}
          contacts={choices.contacts}
          mayWrite={mayWrite}
          actions={actions.reply}
        />
        {strip}
      </div>
    </RecordPage>
  );
}

function Facts({ ticket, zone }: Pick<Props, "ticket" | "zone">) {
  const t = useTranslations("tickets.fields");
  const locale = useLocale();
  const { clientId, priority, contact, assignee, project, createdAt, closedAt } = ticket;
  const at = (ms: number) => <span className="figures">{formatDateTime(ms, locale, zone)}</span>;
  return (
    <RecordFacts
      facts={[
        { label: t("priority"), value: <TicketPriorityBadge priority={priority} all /> },
        { label: t("contactId"), value: contact?.name },
        { label: t("assigneeId"), value: assignee?.name },
        {
          label: t("projectId"),
          value: project && (
            <NearLink
              href={`/admin/clients/${clientId}/projects/${project.id}` as Route}
              className="rounded-sm text-link hover:underline"
            >
              {project.name}
            </NearLink>
          ),
        },
        { label: t("createdAt"), value: at(createdAt) },
        { label: t("closedAt"), value: closedAt !== null && at(closedAt) },
      ]}
    />
  );
}
