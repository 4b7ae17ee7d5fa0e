"use client";

import { LifeBuoy } from "lucide-react";
import type { Route } from "next";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { UndoDesk } from "@/components/history/undo-desk";
import type { UndoActions } from "@/components/history/use-undo";
import { RecordList } from "@/components/records/record-list";
import { RecordSection } from "@/components/records/record-section";
import { useRemoveRecord } from "@/components/records/use-remove-record";
import type { Action } from "@/lib/action-state";
import type { TicketRow } from "@/lib/tickets/schema";
import { type TicketChoices, TicketForm } from "./ticket-form";
import { TicketItem } from "./ticket-item";

type Props = {
  /** Whose tickets, and of which of its projects. */
  of: { clientId: number; projectId?: number };
  tickets: TicketRow[];
  count: { open: number; closed: number };
  choices: TicketChoices;
  zone: string;
  /** The client is there: its tickets have pages of their own. */
  there: boolean;
  mayWrite: boolean;
  actions: { add: Action; update: Action; remove: Action };
  /** The choice of those that are shown. */
  shown?: ReactNode;
  /** The way to older ones. */
  children?: ReactNode;
};

/** The tickets of a client, last first. */
export function TicketsTab({ undo, ...props }: Props & { undo: UndoActions }) {
  return (
    <UndoDesk actions={undo}>
      <Tickets {...props} />
    </UndoDesk>
  );
}

/** The same below an `UndoDesk` that is there already. */
export function Tickets({ of, count, choices, zone, there, mayWrite, actions, ...rest }: Props) {
  const t = useTranslations("tickets");
  const { isGone, remove } = useRemoveRecord(actions.remove);
  const left = rest.tickets.filter(({ id }) => !isGone(id));
  const any = count.open + count.closed - (rest.tickets.length - left.length) > 0;
  const verbs = {
    update: actions.update,
    remove: ({ id, subject }: TicketRow) => remove(id, t("deleted", { subject })),
  };
  const add = {
    label: t("add"),
    form: (doors: { onDone: () => void; onCancel: () => void }) => (
      <TicketForm {...doors} of={of} choices={choices} save={actions.add} />
    ),
  };
  return (
    <RecordSection
      label={t("title")}
      count={any ? t("count", count) : undefined}
      more={any && rest.shown}
      add={mayWrite ? add : undefined}
      empty={{ icon: <LifeBuoy />, title: t("empty"), text: t("emptyText") }}
    >
      {any && !left.length && <p className="py-8 text-center text-muted-foreground">{t("none")}</p>}
      <RecordList
        label={t("title")}
        columns="@xl:grid-cols-[minmax(0,1fr)_auto_minmax(0,9rem)_auto_auto]"
      >
        {left.map((ticket) => (
          <TicketItem
            key={ticket.id}
            ticket={ticket}
            href={
              there ? (`/admin/clients/${of.clientId}/tickets/${ticket.id}` as Route) : undefined
            }
            choices={choices}
            zone={zone}
            verbs={mayWrite ? verbs : undefined}
          />
        ))}
      </RecordList>
      {rest.children}
    </RecordSection>
  );
}
