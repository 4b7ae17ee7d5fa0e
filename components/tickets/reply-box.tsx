"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type SyntheticEvent, useId, useRef, useState } from "react";
import { useLeaveWarning } from "@/components/clients/client-form-leave";
import { FieldMessage } from "@/components/form/field-message";
import { useCommandKey } from "@/components/keys/command-key";
import { choicesOf } from "@/components/records/choices-of";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { Failed } from "@/lib/action-state";
import type { TicketChoices } from "./ticket-form";
import { useReplyKey } from "./use-reply-key";

/** An answer as it is typed: whose words it is made of, and whether it ends the matter. */
export type TypedReply = { text: string; contactId: number | null; closes: boolean };

type Props = {
  contacts: TicketChoices["contacts"];
  /** It is closed already. */
  closed: boolean;
  /** Shows it at once; calls back with why it was refused. */
  onSend: (typed: TypedReply, onRefused: (failed?: Failed) => void) => void;
};

/** Where an answer is written: Ctrl/⌘ Enter sends, and it is gone at once. What is refused comes back. */
export function ReplyBox({ contacts, closed, onSend }: Props) {
  const t = useTranslations("tickets");
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("");
  const [contactId, setContactId] = useState("");
  const [fault, setFault] = useState<string>();
  useLeaveWarning(text.trim() !== "");
  useReplyKey(field);
  const send = (closes: boolean) => {
    const empty = text.trim() === "";
    setFault(empty ? "errors.required" : undefined);
    field.current?.focus();
    if (empty) return;
    setText("");
    onSend({ text, contactId: Number(contactId) || null, closes }, (failed) => {
      setText((typed) => typed || text);
      setFault(failed?.fields?.text?.[0] ?? failed?.message);
    });
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send(false);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send(event.shiftKey && !closed);
  };
  return (
    <form noValidate aria-label={t("replyForm")} onSubmit={submit} className="space-y-2">
      <Label htmlFor={id}>{t("reply")}</Label>
      <Textarea
        ref={field}
        id={id}
        value={text}
        rows={3}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
        aria-keyshortcuts="R"
        aria-required
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault && `${id}-fault`}
        className="max-h-[60vh] min-h-20"
      />
      {fault && <FieldMessage id={`${id}-fault`} tone="error" message={fault} />}
      <div className="flex flex-wrap items-center justify-end gap-2">
        {contacts.length > 0 && (
          <Select
            aria-label={t("whoSays")}
            value={contactId}
            onChange={(event) => setContactId(event.target.value)}
            empty={t("me")}
            options={choicesOf(contacts)}
            className="mr-auto h-8 w-auto max-w-52"
          />
        )}
        {!closed && (
          <Button variant="outline" onClick={() => send(true)}>
            {t("sendAndClose")}
          </Button>
        )}
        <SendButton />
      </div>
    </form>
  );
}

function SendButton() {
  const t = useTranslations("tickets");
  const key = useCommandKey();
  return (
    <Button type="submit" aria-keyshortcuts="Control+Enter Meta+Enter">
      {t("send")}
      <Kbd
        aria-hidden
        className="-mr-1 border-primary-foreground/30 bg-transparent text-primary-foreground max-sm:hidden pointer-coarse:hidden"
      >
        {key} ↵
      </Kbd>
    </Button>
  );
}
