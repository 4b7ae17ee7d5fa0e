"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, startTransition, useActionState } from "react";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/form/form-error";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useServerErrors } from "@/components/form/use-server-errors";
import { Button } from "@/components/ui/button";
import { type Action, idle } from "@/lib/action-state";
import { type GroupValues, groupForm } from "@/lib/groups/form-values";
import { ColorField } from "./color-field";

type Props = {
  /** Which group this is about, for who can't see where the form stands. */
  label: string;
  submit: string;
  values: GroupValues;
  save: Action;
  autoFocus?: boolean;
  onCancel?: () => void;
};

/** One line: colour, name, discount. Enter saves, Escape lets go. */
export function GroupForm({ label, submit, values, save, autoFocus, onCancel }: Props) {
  const t = useTranslations("groups");
  const common = useTranslations("common");
  const [state, send, pending] = useActionState(save, idle);
  const { control, handleSubmit, setError } = useForm({
    resolver: zodResolver(groupForm),
    defaultValues: values,
  });
  useServerErrors(state, setError);
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const inForm = event.currentTarget.contains(event.target as Node); // and not in its open menu
    if (event.key === "Escape" && inForm) onCancel?.();
  };
  return (
    <form
      noValidate
      aria-label={label}
      onSubmit={handleSubmit((input) => startTransition(() => send(input)))}
      onKeyDown={press}
      className="flex w-full flex-wrap items-start gap-x-2 gap-y-3 whitespace-normal"
    >
      <div className="basis-full empty:hidden">
        <FormError state={state} control={control} />
      </div>
      <ColorField control={control} />
      <TextField
        control={control}
        name="name"
        label={t("name")}
        autoComplete="off"
        autoFocus={autoFocus}
        className="min-w-40 max-w-md flex-1"
        required
      />
      <TextField
        control={control}
        name="discountBp"
        label={t("discount")}
        inputMode="decimal"
        autoComplete="off"
        placeholder="0"
        end={<span className="px-2 text-muted-foreground">%</span>}
        className="w-40"
      />
      <div className="mt-6.5 flex min-h-9 items-center pointer-coarse:min-h-11 gap-2">
        <SubmitButton pending={pending}>{submit}</SubmitButton>
        {onCancel && (
          <Button variant="ghost" onClick={onCancel} aria-keyshortcuts="Escape">
            {common("cancel")}
          </Button>
        )}
      </div>
    </form>
  );
}
