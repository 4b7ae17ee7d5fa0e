"use client";

import { Mail, Phone, Users } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { RecordItem } from "@/components/records/record-item";
import { RecordCell, RecordLine } from "@/components/records/record-list";
import { RecordMenu } from "@/components/records/record-menu";
import { RecordTitle } from "@/components/records/record-title";
import type { Action } from "@/lib/action-state";
import { communicationValues } from "@/lib/communications/form-values";
import type { CommunicationRow } from "@/lib/communications/schema";
import type { ContactRow } from "@/lib/contacts/schema";
import { formatDateTime } from "@/lib/format";
import { CommunicationForm } from "./communication-form";
import { FoldedText } from "./folded-text";

const ICONS = { call: Phone, email: Mail, meeting: Users };

type Props = {
  one: CommunicationRow;
  contacts: readonly ContactRow[];
  zone: string;
  /** Nothing for who only reads. */
  verbs?: { update: Action; remove: (one: CommunicationRow) => void };
};

/** One call, mail or meeting: what it was about, with whom and when, and what was said. */
export function CommunicationItem({ one, contacts, zone, verbs }: Props) {
  const t = useTranslations("communications");
  const locale = useLocale();
  const { id, version, subject, text, at, colleague } = one;
  const Icon = ICONS[one.kind];
  const remove = verbs && (() => verbs.remove(one));
  const people = usePeople(one);
  return (
    <RecordItem
      id={id}
      onRemove={remove}
      form={
        verbs &&
        ((doors) => (
          <CommunicationForm
            {...doors}
            label={t("editing", { subject })}
            submit={t("save")}
            said={(name) => t("saved", { subject: name })}
            values={communicationValues(one, zone)}
            contacts={contacts}
            gone={goneContact(one, contacts)}
            zone={zone}
            save={verbs.update}
            edits={{ id, version }}
          />
        ))
      }
    >
      {(edit) => (
        <RecordLine
          lead={
            <span className="text-muted-foreground">
              <Icon aria-hidden className="size-4" />
              <span className="sr-only">{t(`kinds.${one.kind}`)}</span>
            </span>
          }
          title={<RecordTitle text={subject} onEdit={edit} />}
          cells={
            <>
              <RecordCell title={people} className="text-muted-foreground">
                {people}
              </RecordCell>
              <RecordCell
                title={colleague ? t("writtenBy", { name: colleague }) : undefined}
                className="figures text-muted-foreground"
              >
                <time dateTime={new Date(at).toISOString()}>
                  {formatDateTime(at, locale, zone)}
                </time>
              </RecordCell>
            </>
          }
          menu={<RecordMenu name={subject} onEdit={edit} onRemove={remove} />}
          below={text && <FoldedText text={text} />}
        />
      )}
    </RecordItem>
  );
}

/** «From Ion Ene», «To ion@acme.ro», «With Ion Ene»; which way alone where nobody is named. */
function usePeople({ kind, direction, contact, withWhom }: CommunicationRow): string {
  const t = useTranslations("communications");
  const name = [contact, withWhom].filter(Boolean).join(", ");
  if (kind === "meeting") return name && t("people.with", { name });
  return name ? t(`people.${direction}`, { name }) : t(`ways.${direction}`);
}

function goneContact({ contactId, contact }: CommunicationRow, contacts: readonly ContactRow[]) {
  if (contactId === null || contacts.some(({ id }) => id === contactId)) return undefined;
  return { id: contactId, name: contact ?? `#${contactId}` };
}
