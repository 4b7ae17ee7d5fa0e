"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, useState } from "react";
import { toast } from "sonner";
import { useAction } from "@/components/feedback/use-action";
import { useMessageText } from "@/components/feedback/use-message-text";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { type Action, type ActionState, idle } from "@/lib/action-state";
import { MAIL_BYTES } from "@/lib/communications/schema";

/** Mails that are chosen or dropped as files: each is added, or it is said why not. */
export function useMailFiles(clientId: number, addMail: Action<string>) {
  const t = useTranslations("communications");
  const say = useMessageText();
  const offerUndo = useOfferUndo();
  const [over, setOver] = useState(false);
  const refuse = (file: File, message: string) => toast.error(`${file.name}: ${say(message)}`);
  const tell = (file: File, answer: ActionState<string>) => {
    if (answer.status === "done")
      offerUndo(t("added", { subject: answer.data ?? "" }), answer.operation);
    if (answer.status === "failed") refuse(file, answer.fields?.file?.[0] ?? answer.message);
  };
  const [add, pending] = useAction(async (_state, input) => {
    for (const file of input as File[]) {
      if (file.size > MAIL_BYTES) refuse(file, "errors.mailTooLarge");
      else tell(file, await addMail(idle, formOf(clientId, file)));
    }
    return idle;
  });
  const ofFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  return {
    add: (files: Iterable<File>) => add([...files]),
    pending,
    over,
    /** What the place takes on which they are dropped. */
    drop: {
      onDragOver: (event: DragEvent) => {
        if (!ofFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        if (!ofFiles(event)) return;
        event.preventDefault();
        setOver(false);
        add([...event.dataTransfer.files]);
      },
    },
  };
}

export type MailFiles = ReturnType<typeof useMailFiles>;

function formOf(clientId: number, file: File): FormData {
  const form = new FormData();
  form.set("clientId", String(clientId));
  form.set("file", file);
  return form;
}
