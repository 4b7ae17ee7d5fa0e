"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { unstable_rethrow } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, startTransition, useActionState, useRef } from "react";
import { type Control, type DefaultValues, type FieldValues, useForm } from "react-hook-form";
import type { z } from "zod";
import { useLeaveWarning } from "@/components/clients/client-form-leave";
import { FormError } from "@/components/form/form-error";
import { SubmitButton } from "@/components/form/submit-button";
import { useServerErrors } from "@/components/form/use-server-errors";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { Button } from "@/components/ui/button";
import { type Action, type ActionState, type Failed, idle } from "@/lib/action-state";
import { cn } from "@/lib/cn";
import { useFirstField } from "./use-first-field";
import { useFormKeys } from "./use-form-keys";

type Props<T extends FieldValues, O extends object> = {
  /** Which record this is about, for who can't see where the form stands. */
  label: string;
  submit: string;
  values: T;
  schema: z.ZodType<O, T>;
  /** Gets what was typed with `also`; of a record that is there, what was changed. */
  save: Action;
  /** What a new one is sent with besides: whose it is. */
  also?: object;
  /** The record that is changed, as it is now. */
  edits?: { id: number; version: number };
  /** What the toast says when it is saved. */
  said: (input: O) => string;
  onDone: () => void;
  onCancel: () => void;
  /** How the fields are laid out: `@lg:grid-cols-2`. */
  className?: string;
  children: (control: Control<T, unknown, O>) => ReactNode;
};

/** The form of a record, in a card or in the place of its row: Enter or Ctrl/⌘ Enter saves, Escape lets go. */
export function RecordForm<T extends FieldValues, O extends object>(props: Props<T, O>) {
  const { label, submit, values, schema, onDone, onCancel, className, children } = props;
  const common = useTranslations("common");
  const form = useRef<HTMLFormElement>(null);
  const [state, send, pending] = useActionState(useSave(props), idle);
  const { control, handleSubmit, setError, formState } = useForm<T, unknown, O>({
    resolver: zodResolver(schema),
    defaultValues: values as DefaultValues<T>,
  });
  const { isDirty, dirtyFields } = formState;
  useServerErrors(state, setError);
  useLeaveWarning(isDirty);
  useFirstField(form);
  const changed = (input: O) =>
    Object.fromEntries(Object.entries(input).filter(([name]) => name in dirtyFields));
  const submitted = (input: O) => {
    if (props.edits && !isDirty) return onDone();
    startTransition(() => send({ input, sent: props.edits ? changed(input) : input }));
  };
  const press = useFormKeys({ dirty: isDirty, pending, onCancel });
  return (
    <form
      ref={form}
      noValidate
      aria-label={label}
      onSubmit={handleSubmit(submitted)}
      onKeyDown={press}
      className="scroll-mt-16 space-y-4 whitespace-normal p-3 sm:p-4 [&_[data-slot=field]]:scroll-mt-16"
    >
      <FormError state={state} control={control} />
      <div className={cn("grid gap-x-4 gap-y-3", className)}>{children(control)}</div>
      <div className="flex justify-end gap-2">
        <Button variant="ghost" onClick={onCancel} aria-keyshortcuts="Escape">
          {common("cancel")}
        </Button>
        <SubmitButton pending={pending} aria-keyshortcuts="Control+Enter Meta+Enter">
          {submit}
        </SubmitButton>
      </div>
    </form>
  );
}

type Sending<O> = { input: O; sent: object };

// by then `edits` is the version that has come meanwhile, and a second try goes over it
const isStale = (answer: ActionState): answer is Failed =>
  answer.status === "failed" && answer.message === "errors.recordStale";

const unreachable = { status: "failed", code: "internal", message: "common.unreachable" } as const;

/** Saves, says so with the way back, and closes together with the list as it is then. */
function useSave<T extends FieldValues, O extends object>(props: Props<T, O>): Action {
  const { save, also, edits, said, onDone } = props;
  const offerUndo = useOfferUndo();
  return async (state, sending) => {
    const { input, sent } = sending as Sending<O>;
    try {
      const answer = await save(state, { ...sent, ...also, ...edits });
      if (isStale(answer)) return { ...answer, message: "records.stale" };
      if (answer.status !== "done") return answer;
      startTransition(onDone);
      offerUndo(said(input), answer.operation);
      return answer;
    } catch (error) {
      unstable_rethrow(error); // a redirect is an answer, not a failure
      return unreachable;
    }
  };
}
