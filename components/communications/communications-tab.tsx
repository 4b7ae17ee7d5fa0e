"use client";

import { MessagesSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { UndoDesk } from "@/components/history/undo-desk";
import type { UndoActions } from "@/components/history/use-undo";
import { RecordList } from "@/components/records/record-list";
import { RecordSection } from "@/components/records/record-section";
import { useRemoveRecord } from "@/components/records/use-remove-record";
import type { Action } from "@/lib/action-state";
import { newCommunication } from "@/lib/communications/form-values";
import type { CommunicationRow } from "@/lib/communications/schema";
import type { ContactRow } from "@/lib/contacts/schema";
import { CommunicationForm } from "./communication-form";
import { CommunicationItem } from "./communication-item";
import { MailFileButton } from "./mail-file-button";
import { useMailFiles } from "./use-mail-files";

type Props = {
  clientId: number;
  rows: CommunicationRow[];
  count: number;
  contacts: readonly ContactRow[];
  zone: string;
  mayWrite: boolean;
  actions: {
    add: Action;
    /** Gets a form with `clientId` and `file`; answers the subject. */
    addMail: Action<string>;
    update: Action;
    remove: Action;
    undo: UndoActions;
  };
  /** The way to older ones. */
  children: ReactNode;
};

/** Calls, mails and meetings with a client, last first; a mail can be dropped here as a file. */
export function CommunicationsTab(props: Props) {
  return (
    <UndoDesk actions={props.actions.undo}>
      <Communications {...props} />
    </UndoDesk>
  );
}

function Communications(props: Props) {
  const { clientId, rows, count, contacts, zone, mayWrite, actions, children } = props;
  const t = useTranslations("communications");
  const { isGone, remove } = useRemoveRecord(actions.remove);
  const mails = useMailFiles(clientId, actions.addMail);
  const shown = rows.filter(({ id }) => !isGone(id));
  const left = count - (rows.length - shown.length);
  const verbs = {
    update: actions.update,
    remove: ({ id, subject }: CommunicationRow) => remove(id, t("deleted", { subject })),
  };
  return (
    <RecordSection
      {...(mayWrite ? mails.drop : {})}
      label={t("title")}
      count={left > 0 ? t("count", { count: left }) : undefined}
      more={mayWrite && <MailFileButton mails={mails} />}
      add={
        mayWrite
          ? {
              label: t("add"),
              form: (doors) => (
                <CommunicationForm
                  {...doors}
                  label={t("add")}
                  submit={t("addVerb")}
                  said={(subject) => t("added", { subject })}
                  values={newCommunication(zone)}
                  contacts={contacts}
                  zone={zone}
                  save={actions.add}
                  also={{ clientId }}
                />
              ),
            }
          : undefined
      }
      empty={{ icon: <MessagesSquare />, title: t("empty"), text: t("emptyText") }}
    >
      <RecordList
        label={t("title")}
        columns="@xl:grid-cols-[minmax(0,1fr)_minmax(0,12rem)_auto_auto]"
      >
        {shown.map((one) => (
          <CommunicationItem
            key={one.id}
            one={one}
            contacts={contacts}
            zone={zone}
            verbs={mayWrite ? verbs : undefined}
          />
        ))}
      </RecordList>
      {children}
    </RecordSection>
  );
}
