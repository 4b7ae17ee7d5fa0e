"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { startTransition, useActionState, useId } from "react";
import { useForm } from "react-hook-form";
import { useReturnFocus } from "@/components/feedback/use-return-focus";
import { FormError } from "@/components/form/form-error";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { SwitchField } from "@/components/form/toggle-fields";
import { useServerErrors } from "@/components/form/use-server-errors";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { type Action, idle } from "@/lib/action-state";
import { type ViewWords, viewWords } from "@/lib/views/schema";

export type ViewFormProps = {
  title: string;
  submit: string;
  values: ViewWords;
  /** Gets the words. */
  save: Action;
  onClose: () => void;
};

/** What a view is called, and whether everybody sees it. */
export function ViewForm({ title, submit, values, save, onClose }: ViewFormProps) {
  const t = useTranslations("views");
  const form = useId();
  const [state, send, pending] = useActionState(save, idle);
  const { control, handleSubmit, setError } = useForm({
    resolver: zodResolver(viewWords),
    defaultValues: values,
  });
  const { onOpenAutoFocus, onCloseAutoFocus } = useReturnFocus();
  useServerErrors(state, setError);
  const onSubmit = handleSubmit((words) => startTransition(() => send(words)));
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={title}
        onOpenAutoFocus={onOpenAutoFocus}
        onCloseAutoFocus={onCloseAutoFocus}
        footer={
          <SubmitButton form={form} pending={pending}>
            {submit}
          </SubmitButton>
        }
      >
        <form id={form} noValidate onSubmit={onSubmit} className="space-y-4">
          <FormError state={state} control={control} />
          <TextField control={control} name="name" label={t("name")} autoComplete="off" required />
          <SwitchField control={control} name="shared" label={t("shared")} help={t("sharedHelp")} />
        </form>
      </DialogContent>
    </Dialog>
  );
}
