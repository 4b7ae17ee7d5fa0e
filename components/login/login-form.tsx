"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { startTransition, useActionState } from "react";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/form/form-error";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useServerErrors } from "@/components/form/use-server-errors";
import { Alert } from "@/components/ui/alert";
import { type Action, idle } from "@/lib/action-state";
import { signInInput } from "@/lib/users/schema";

export type LoginFormProps = {
  action: Action;
  /** Where to go afterwards, when not to the start. */
  next?: string;
  /** What happened before: the workspace is ready, a password was chosen. */
  news?: string;
};

/** E-mail and password. It also works before its script is there: the action takes the bare form. */
export function LoginForm({ action, next, news }: LoginFormProps) {
  const t = useTranslations("login");
  const [state, send, pending] = useActionState(action, idle);
  const { control, handleSubmit, setError } = useForm({
    resolver: zodResolver(signInInput),
    defaultValues: { email: "", password: "" },
  });
  useServerErrors(state, setError);
  const submit = handleSubmit((input) => startTransition(() => send({ ...input, next })));
  return (
    <form noValidate action={send} onSubmit={submit} className="space-y-4">
      <FormError state={state} control={control} />
      {news && state.status === "idle" && (
        <Alert variant="success" role="status">
          {news}
        </Alert>
      )}
      <input type="hidden" name="next" value={next ?? ""} />
      <TextField
        control={control}
        name="email"
        label={t("email")}
        type="email"
        autoComplete="username"
        autoFocus
      />
      <PasswordField
        control={control}
        name="password"
        label={t("password")}
        autoComplete="current-password"
      />
      <SubmitButton pending={pending} size="lg" className="w-full">
        {t("submit")}
      </SubmitButton>
    </form>
  );
}
