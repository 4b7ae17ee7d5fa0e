"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { startTransition, useActionState } from "react";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/form/form-error";
import { FormSection } from "@/components/form/form-section";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useServerErrors } from "@/components/form/use-server-errors";
import { type Action, idle } from "@/lib/action-state";
import type { Language } from "@/lib/preferences";
import { setupInput } from "@/lib/setup/schema";
import { SHORTEST_PASSWORD } from "@/lib/users/schema";
import { type Currencies, WorkspaceFields } from "./workspace-fields";

export type SetupFormProps = {
  action: Action;
  defaults: { language: Language; currency: string; key: string };
  /** Asked of who sits elsewhere and has not come with the key in the address. */
  askKey: boolean;
  currencies: Currencies;
};

/** The first run: the workspace and its first administrator. */
export function SetupForm({ action, defaults, askKey, currencies }: SetupFormProps) {
  const t = useTranslations();
  const [state, send, pending] = useActionState(action, idle);
  const { control, handleSubmit, setError } = useForm({
    resolver: zodResolver(setupInput),
    defaultValues: { workspace: "", name: "", email: "", password: "", sample: false, ...defaults },
  });
  useServerErrors(state, setError);
  const submit = handleSubmit((input) => startTransition(() => send(input)));
  return (
    <form noValidate method="post" onSubmit={submit}>
      <div className="mb-6 empty:hidden">
        <FormError state={state} control={control} />
      </div>
      {askKey && (
        <TextField
          control={control}
          name="key"
          label={t("setup.key")}
          help={t("setup.keyHelp")}
          autoComplete="off"
          className="mb-6"
        />
      )}
      <WorkspaceFields control={control} currencies={currencies} />
      <FormSection title={t("setup.admin")} className="sm:grid-cols-1">
        <TextField control={control} name="name" label={t("setup.name")} autoComplete="name" />
        <TextField
          control={control}
          name="email"
          label={t("setup.email")}
          type="email"
          autoComplete="username"
        />
        <PasswordField
          control={control}
          name="password"
          label={t("setup.password")}
          help={t("password.help", { min: SHORTEST_PASSWORD })}
          autoComplete="new-password"
        />
      </FormSection>
      <SubmitButton pending={pending} size="lg" className="w-full">
        {t("setup.submit")}
      </SubmitButton>
    </form>
  );
}
