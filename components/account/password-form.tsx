"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { startTransition, useActionState } from "react";
import { useForm } from "react-hook-form";
import { toast } from "sonner";
import { FormError } from "@/components/form/form-error";
import { FormSection } from "@/components/form/form-section";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { useServerErrors } from "@/components/form/use-server-errors";
import { type Action, type ActionState, idle } from "@/lib/action-state";
import { passwordChange, SHORTEST_PASSWORD } from "@/lib/users/schema";

export type PasswordFormProps = { email: string; action: Action };

const EMPTY = { current: "", password: "" };

/** One's own password, for who knows the present one. */
export function PasswordForm({ email, action }: PasswordFormProps) {
  const t = useTranslations();
  const { control, handleSubmit, setError, reset } = useForm({
    resolver: zodResolver(passwordChange),
    defaultValues: EMPTY,
  });
  const change = async (before: ActionState, input: unknown) => {
    const answer = await action(before, input);
    if (answer.status !== "done") return answer;
    reset(EMPTY);
    toast.success(t("account.passwordChanged"));
    return answer;
  };
  const [state, send, pending] = useActionState(change, idle);
  useServerErrors(state, setError);
  const submit = handleSubmit((input) => startTransition(() => send(input)));
  return (
    <form noValidate method="post" onSubmit={submit} className="border-t py-6">
      <div className="mb-4 max-w-3xl empty:hidden">
        <FormError state={state} control={control} />
      </div>
      <FormSection
        title={t("account.password")}
        description={t("account.passwordText")}
        className="max-w-3xl"
      >
        {/* Tells a password manager whose password this is. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordField
          control={control}
          name="current"
          label={t("account.current")}
          autoComplete="current-password"
        />
        <PasswordField
          control={control}
          name="password"
          label={t("account.next")}
          help={t("password.help", { min: SHORTEST_PASSWORD })}
          autoComplete="new-password"
        />
      </FormSection>
      <SubmitButton pending={pending} variant="outline">
        {t("account.changePassword")}
      </SubmitButton>
    </form>
  );
}
