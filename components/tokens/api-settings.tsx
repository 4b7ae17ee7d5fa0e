"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { Settings } from "lucide-react";
import { useTranslations } from "next-intl";
import { startTransition, useActionState, useId, useState } from "react";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/form/form-error";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { SwitchField } from "@/components/form/toggle-fields";
import { useServerErrors } from "@/components/form/use-server-errors";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { type Action, idle } from "@/lib/action-state";
import { apiForm, apiValues } from "@/lib/settings/form-values";
import type { ApiSettings as Kept } from "@/lib/settings/schema";

type Props = { settings: Kept; save: Action };

/** The button to what holds for all tokens. */
export function ApiSettings({ settings, save }: Props) {
  const t = useTranslations("api.settings");
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="outline">
          <Settings />
          {t("open")}
        </Button>
      </DialogTrigger>
      <SettingsForm settings={settings} save={save} onSaved={() => setOpen(false)} />
    </Dialog>
  );
}

/** How often programs may call unless a token says otherwise, and whether an address may carry one. */
function SettingsForm({ settings, save, onSaved }: Props & { onSaved: () => void }) {
  const t = useTranslations("api");
  const form = useId();
  const [state, send, pending] = useActionState(useSave(save, onSaved), idle);
  const { control, handleSubmit, setError } = useForm({
    resolver: zodResolver(apiForm),
    values: apiValues(settings),
  });
  useServerErrors(state, setError);
  const submit = handleSubmit((input) => startTransition(() => send(input)));
  return (
    <DialogContent
      title={t("settings.title")}
      description={t("settings.help")}
      footer={
        <SubmitButton form={form} pending={pending}>
          {t("settings.save")}
        </SubmitButton>
      }
    >
      <form id={form} noValidate onSubmit={submit} className="space-y-4">
        <FormError state={state} control={control} />
        <div className="grid grid-cols-2 gap-4">
          <TextField
            control={control}
            name="apiQuota"
            label={t("quota")}
            inputMode="numeric"
            autoFocus
          />
          <TextField
            control={control}
            name="apiWindowSeconds"
            label={t("windowSeconds")}
            inputMode="numeric"
          />
        </div>
        <SwitchField
          control={control}
          name="apiQueryTokens"
          label={t("settings.query")}
          help={t("settings.queryHelp")}
        />
      </form>
    </DialogContent>
  );
}

/** Closes when it is saved, with the way back when something changed. */
function useSave(save: Action, onSaved: () => void): Action {
  const t = useTranslations("api.settings");
  const offerUndo = useOfferUndo();
  return async (state, input) => {
    const answer = await save(state, input);
    if (answer.status !== "done") return answer;
    onSaved();
    offerUndo(t("saved"), answer.operation);
    return answer;
  };
}
