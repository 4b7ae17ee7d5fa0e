"use client";

import { Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { type SyntheticEvent, useId, useState } from "react";
import { toast } from "sonner";
import { useAction } from "@/components/feedback/use-action";
import { useMessageText } from "@/components/feedback/use-message-text";
import { FieldMessage } from "@/components/form/field-message";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Textarea } from "@/components/ui/textarea";
import type { Action } from "@/lib/action-state";

type Props = {
  clientId: number;
  period: { from: string; to: string };
  /** Whom it is sent to where nobody says otherwise. */
  email: string;
  send: Action;
};

/** Sends the statement as it is shown; the mail is written down among the communications. */
export function SendStatement(props: Props) {
  const t = useTranslations("statement.send");
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="outline">
          <Send />
          {t("open")}
        </Button>
      </DialogTrigger>
      <DialogContent title={t("title")} description={t("text")}>
        <SendForm {...props} onSent={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  );
}

function SendForm({ clientId, period, email, send, onSent }: Props & { onSent: () => void }) {
  const t = useTranslations("statement.send");
  const say = useMessageText();
  const id = useId();
  const [wrong, setWrong] = useState<{ field: boolean; message: string }>();
  const [run, pending] = useAction(send, {
    onDone: () => {
      toast.success(t("sent"));
      onSent();
    },
    onFailed: ({ fields, message }) => {
      const onField = fields?.email?.[0];
      setWrong({ field: Boolean(onField), message: say(onField ?? message) });
    },
  });
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    run({ clientId, ...period, ...Object.fromEntries(form) });
  };
  return (
    <form noValidate onSubmit={submit} className="space-y-4">
      <div className="space-y-1.5">
        <Label htmlFor={`${id}-email`}>{t("email")}</Label>
        <Input
          id={`${id}-email`}
          name="email"
          type="email"
          defaultValue={email}
          aria-invalid={wrong?.field || undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
        />
        {wrong && (
          <div role="alert">
            <FieldMessage id={`${id}-wrong`} tone="error" message={wrong.message} />
          </div>
        )}
      </div>
      <div className="space-y-1.5">
        <Label htmlFor={`${id}-message`}>{t("message")}</Label>
        <Textarea id={`${id}-message`} name="message" rows={6} defaultValue={t("letter")} />
      </div>
      <div className="flex justify-end">
        <Button type="submit" disabled={pending}>
          {t("send")}
        </Button>
      </div>
    </form>
  );
}
