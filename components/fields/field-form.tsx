"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { startTransition, useActionState, useId } from "react";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/form/form-error";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { SwitchField } from "@/components/form/toggle-fields";
import { useServerErrors } from "@/components/form/use-server-errors";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { type Action, idle } from "@/lib/action-state";
import { type FieldValues, fieldForm } from "@/lib/fields/form-values";
import { ContentFields } from "./content-fields";

export type FieldFormProps = {
  title: string;
  description?: string;
  submit: string;
  values: FieldValues;
  /** Of a field that is there already: its type stays. */
  known?: boolean;
  save: Action;
  onClose: () => void;
  onCloseAutoFocus: (event: Event) => void;
};

/** What a field is called, what it holds and where it shows; the same to make one and to change it. */
export function FieldForm({ values, known, save, onClose, ...words }: FieldFormProps) {
  const t = useTranslations("fields");
  const form = useId();
  const [state, send, pending] = useActionState(save, idle);
  const { control, handleSubmit, setError, setValue } = useForm({
    resolver: zodResolver(fieldForm),
    defaultValues: values,
  });
  useServerErrors(state, setError);
  const submit = handleSubmit((input) => startTransition(() => send(input)));
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={words.title}
        description={words.description}
        onCloseAutoFocus={words.onCloseAutoFocus}
        className="sm:top-[8dvh] sm:max-h-[84dvh] sm:max-w-lg"
        footer={
          <SubmitButton form={form} pending={pending}>
            {words.submit}
          </SubmitButton>
        }
      >
        <form id={form} noValidate onSubmit={submit} className="space-y-4">
          <FormError state={state} control={control} />
          <TextField
            control={control}
            name="name"
            label={t("name")}
            help={t("nameHelp")}
            autoComplete="off"
            autoFocus
            required
          />
          <ContentFields control={control} setValue={setValue} known={known} />
          <TextField
            control={control}
            name="help"
            label={t("help")}
            help={t("helpHelp")}
            autoComplete="off"
          />
          <SwitchField
            control={control}
            name="required"
            label={t("required")}
            help={t("requiredHelp")}
          />
          <SwitchField
            control={control}
            name="onTable"
            label={t("onTable")}
            help={t("onTableHelp")}
          />
        </form>
      </DialogContent>
    </Dialog>
  );
}
