"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { TextareaField } from "@/components/form/textarea-field";
import { RecordForm } from "@/components/records/record-form";
import { RecordMenu } from "@/components/records/record-menu";
import type { Action } from "@/lib/action-state";
import { type Reply, replyText } from "@/lib/tickets/schema";
import { Message } from "./message";

type Props = {
  reply: Reply;
  zone: string;
  /** Nothing for who only reads. */
  verbs?: { update: Action; remove: (id: number) => void };
};

/** An answer, with its form in its place. */
export function ReplyItem({ reply, zone, verbs }: Props) {
  const t = useTranslations("tickets");
  const [editing, setEditing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const before = useRef(false);
  useEffect(() => {
    if (before.current && !editing) item.current?.querySelector<HTMLElement>("button")?.focus();
    before.current = editing;
  }, [editing]);
  const { id, version, text, author, createdAt } = reply;
  const name = author?.name ?? t("program");
  const close = () => setEditing(false);
  return (
    <li ref={item} data-row-id={id}>
      {editing && verbs ? (
        <div className="rounded-lg border bg-card">
          <RecordForm
            label={t("editingReply", { name })}
            submit={t("save")}
            said={() => t("replySaved")}
            schema={replyText}
            values={{ text }}
            edits={{ id, version }}
            save={verbs.update}
            onDone={close}
            onCancel={close}
          >
            {(control) => (
              <TextareaField control={control} name="text" label={t("reply")} rows={3} required />
            )}
          </RecordForm>
        </div>
      ) : (
        <Message
          author={author?.name ?? null}
          ofClient={author?.kind === "contact"}
          at={createdAt}
          zone={zone}
          text={text}
          pending={id < 0}
          edited={version > 1}
          menu={
            id > 0 && (
              <RecordMenu
                name={t("replyOf", { name })}
                onEdit={verbs && (() => setEditing(true))}
                onRemove={verbs && (() => verbs.remove(id))}
              />
            )
          }
        />
      )}
    </li>
  );
}
