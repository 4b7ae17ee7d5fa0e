"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { startTransition, useActionState, useEffect, useEffectEvent } from "react";
import { useForm } from "react-hook-form";
import { toast } from "sonner";
import { FormError } from "@/components/form/form-error";
import { FormSection } from "@/components/form/form-section";
import { SaveBar } from "@/components/form/save-bar";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { useServerErrors } from "@/components/form/use-server-errors";
import { type Action, idle } from "@/lib/action-state";
import { LANGUAGE_NAMES, type Language, THEMES, type Theme } from "@/lib/preferences";
import { profileChange, type Role } from "@/lib/users/schema";
import { FixedField } from "./fixed-field";

type Profile = { name: string; email: string; role: Role; language: Language; theme: Theme };
export type ProfileFormProps = { profile: Profile; action: Action };

const languages = Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value, label }));

/** What one says of oneself, and how the screens look for one. */
export function ProfileForm({ profile, action }: ProfileFormProps) {
  const t = useTranslations();
  const { name, language, theme } = profile;
  const [state, send, pending] = useActionState(action, idle);
  const sayDone = useEffectEvent(() => toast.success(t("account.saved"))); // in the language just chosen
  const { control, handleSubmit, setError, reset, formState } = useForm({
    resolver: zodResolver(profileChange),
    defaultValues: { name, language, theme },
  });
  useServerErrors(state, setError);
  useEffect(() => {
    reset({ name, language, theme });
    document.documentElement.dataset.theme = theme;
  }, [reset, name, language, theme]);
  useEffect(() => {
    if (state.status === "done") sayDone();
  }, [state]);
  const submit = handleSubmit((input) => startTransition(() => send(input)));
  return (
    <form noValidate method="post" onSubmit={submit}>
      <div className="mb-4 max-w-3xl empty:hidden">
        <FormError state={state} control={control} />
      </div>
      <FormSection
        title={t("account.profile")}
        description={t("account.profileText")}
        className="max-w-3xl"
      >
        <TextField control={control} name="name" label={t("account.name")} autoComplete="name" />
        <FixedField label={t("account.role")} value={t(`roles.${profile.role}`)} />
        <FixedField
          label={t("account.email")}
          value={profile.email}
          help={t("account.emailHelp")}
          className="sm:col-span-2"
        />
        <SelectField
          control={control}
          name="language"
          label={t("account.language")}
          options={languages}
        />
        <SelectField
          control={control}
          name="theme"
          label={t("account.theme")}
          options={THEMES.map((value) => ({ value, label: t(`shell.themes.${value}`) }))}
        />
      </FormSection>
      <SaveBar dirty={formState.isDirty} pending={pending} onDiscard={() => reset()} />
    </form>
  );
}
