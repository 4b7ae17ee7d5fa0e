"use client";

import { StickyNote } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { UndoDesk } from "@/components/history/undo-desk";
import type { UndoActions } from "@/components/history/use-undo";
import { useToldKeys } from "@/components/keys/told-keys";
import { RecordList } from "@/components/records/record-list";
import { RecordSection } from "@/components/records/record-section";
import { useRemoveRecord } from "@/components/records/use-remove-record";
import type { Action } from "@/lib/action-state";
import { NoteForm } from "./note-form";
import { NoteItem, type ShownNote } from "./note-item";
import { usePin } from "./use-pin";

type Props = {
  clientId: number;
  notes: ShownNote[];
  count: number;
  zone: string;
  mayWrite: boolean;
  actions: { add: Action; update: Action; pin: Action; remove: Action; undo: UndoActions };
  /** The way to older ones. */
  children: ReactNode;
};

/** What somebody wrote down about a client, last first; what is pinned stands before. */
export function NotesTab(props: Props) {
  return (
    <UndoDesk actions={props.actions.undo}>
      <Notes {...props} />
    </UndoDesk>
  );
}

function Notes({ clientId, notes, count, zone, mayWrite, actions, children }: Props) {
  const t = useTranslations("notes");
  const { isGone, remove } = useRemoveRecord(actions.remove);
  useToldKeys([{ label: t("keys.pin"), keys: ["P"], needs: mayWrite }]);
  const { inOrder, pin } = usePin(actions.pin);
  const shown = inOrder(notes.filter(({ id }) => !isGone(id)));
  const left = count - (notes.length - shown.length);
  const verbs = { update: actions.update, pin, remove: (id: number) => remove(id, t("deleted")) };
  return (
    <RecordSection
      label={t("title")}
      count={left > 0 ? t("count", { count: left }) : undefined}
      add={
        mayWrite
          ? {
              label: t("add"),
              form: (doors) => (
                <NoteForm
                  {...doors}
                  label={t("add")}
                  submit={t("addVerb")}
                  said={t("added")}
                  save={actions.add}
                  also={{ clientId }}
                />
              ),
            }
          : undefined
      }
      empty={{ icon: <StickyNote />, title: t("empty"), text: t("emptyText") }}
    >
      <RecordList label={t("title")} columns="@xl:grid-cols-[minmax(0,1fr)_auto_auto]">
        {shown.map((note) => (
          <NoteItem key={note.id} note={note} zone={zone} verbs={mayWrite ? verbs : undefined} />
        ))}
      </RecordList>
      {children}
    </RecordSection>
  );
}
