"use client";

import { Pin, PinOff } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RecordItem } from "@/components/records/record-item";
import { RecordCell, RecordLine } from "@/components/records/record-list";
import { RecordMenu, RecordMenuItem } from "@/components/records/record-menu";
import { RecordTitle } from "@/components/records/record-title";
import { Badge } from "@/components/ui/badge";
import type { Action } from "@/lib/action-state";
import { formatDateTime } from "@/lib/format";
import type { NoteRow } from "@/lib/notes/schema";
import { NoteForm } from "./note-form";

/** A note, and its text as it is read. */
export type ShownNote = NoteRow & { body: ReactNode };

type Verbs = {
  update: Action;
  pin: (id: number, pinned: boolean) => void;
  remove: (id: number) => void;
};

type Props = {
  note: ShownNote;
  zone: string;
  /** Nothing for who only reads. */
  verbs?: Verbs;
};

/** One note: who wrote it and when, and what it says. */
export function NoteItem({ note, zone, verbs }: Props) {
  const t = useTranslations("notes");
  const locale = useLocale();
  const { id, version, text, author, pinned, createdAt } = note;
  const at = formatDateTime(createdAt, locale, zone);
  const name = author ?? t("nobody");
  const goes = t("by", { name, at });
  const remove = verbs && (() => verbs.remove(id));
  const turn = () => verbs?.pin(id, !pinned);
  return (
    <RecordItem
      id={id}
      onRemove={remove}
      keys={verbs && { p: turn }}
      form={
        verbs &&
        ((doors) => (
          <NoteForm
            {...doors}
            label={t("editing", { note: goes })}
            submit={t("save")}
            said={t("saved")}
            text={text}
            save={verbs.update}
            edits={{ id, version }}
          />
        ))
      }
    >
      {(edit) => (
        <RecordLine
          title={
            <>
              <RecordTitle text={name} says={t("open", { note: goes })} onEdit={edit} />
              {pinned && (
                <Badge variant="primary">
                  <Pin aria-hidden className="size-3" />
                  {t("pinned")}
                </Badge>
              )}
            </>
          }
          cells={
            <RecordCell className="figures text-muted-foreground">
              <time dateTime={new Date(createdAt).toISOString()}>{at}</time>
            </RecordCell>
          }
          menu={
            <RecordMenu name={goes} onEdit={edit} onRemove={remove}>
              {verbs && (
                <RecordMenuItem icon={pinned ? <PinOff /> : <Pin />} keys="P" onSelect={turn}>
                  {t(pinned ? "unpin" : "pin")}
                </RecordMenuItem>
              )}
            </RecordMenu>
          }
          below={<div className="pb-2">{note.body}</div>}
        />
      )}
    </RecordItem>
  );
}
