"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { startTransition, useActionState, useId } from "react";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/form/form-error";
import { SubmitButton } from "@/components/form/submit-button";
import { useServerErrors } from "@/components/form/use-server-errors";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { type Action, idle } from "@/lib/action-state";
import { type TokenValues, tokenForm } from "@/lib/tokens/form-values";
import { LimitFields } from "./limit-fields";
import { RightsFields } from "./rights-fields";
import { TokenFields } from "./token-fields";
import type { TokenOptions } from "./token-options";

export type TokenFormProps = {
  title: string;
  description?: string;
  submit: string;
  values: TokenValues;
  /** The token as it is, when it is there already. */
  before?: TokenValues;
  options: TokenOptions;
  save: Action;
  onClose: () => void;
  onCloseAutoFocus: (event: Event) => void;
};

/** Who a token is for, what it may and how often; the same to make one and to change it. */
export function TokenForm({ values, before, options, save, onClose, ...words }: TokenFormProps) {
  const form = useId();
  const [state, send, pending] = useActionState(save, idle);
  const { control, handleSubmit, setError } = useForm({
    resolver: zodResolver(tokenForm(options.zone, before)),
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
        className="sm:top-[8dvh] sm:max-h-[84dvh] sm:max-w-xl"
        footer={
          <SubmitButton form={form} pending={pending}>
            {words.submit}
          </SubmitButton>
        }
      >
        <form id={form} noValidate onSubmit={submit} className="space-y-4">
          <FormError state={state} control={control} />
          <TokenFields control={control} owners={options.owners} />
          <RightsFields control={control} />
          <LimitFields control={control} defaults={options.defaults} />
        </form>
      </DialogContent>
    </Dialog>
  );
}
