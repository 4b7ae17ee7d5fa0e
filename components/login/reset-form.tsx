"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { startTransition, useActionState } from "react";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/form/form-error";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { useServerErrors } from "@/components/form/use-server-errors";
import { type Action, idle } from "@/lib/action-state";
import { redeemInput, SHORTEST_PASSWORD } from "@/lib/users/schema";

export type ResetFormProps = { action: Action; secret: string; email: string };

/** The password that a one-time link lets a person choose. */
export function ResetForm({ action, secret, email }: ResetFormProps) {
  const t = useTranslations();
  const [state, send, pending] = useActionState(action, idle);
  const { control, handleSubmit, setError } = useForm({
    resolver: zodResolver(redeemInput),
    defaultValues: { secret, password: "" },
  });
  useServerErrors(state, setError);
  const submit = handleSubmit((input) => startTransition(() => send(input)));
  return (
    <form noValidate action={send} onSubmit={submit} className="space-y-4">
      <FormError state={state} control={control} />
      <input type="hidden" name="secret" value={secret} />
      {/* Tells a password manager whose password this is. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        control={control}
        name="password"
        label={t("login.password")}
        help={t("password.help", { min: SHORTEST_PASSWORD })}
        autoComplete="new-password"
        autoFocus
      />
      <SubmitButton pending={pending} size="lg" className="w-full">
        {t("reset.submit")}
      </SubmitButton>
    </form>
  );
}
