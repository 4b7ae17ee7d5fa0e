"use client";

import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useAction } from "@/components/feedback/use-action";
import { useUndoToast } from "@/components/feedback/use-undo-toast";
import { useServerErrors } from "@/components/form/use-server-errors";
import { type UndoActions, useUndo } from "@/components/history/use-undo";
import { Button } from "@/components/ui/button";
import { type Action, type ActionState, idle } from "@/lib/action-state";
import type {
  ClientValues,
  FormOptions,
  FormWarnings,
  GroupOption,
} from "@/lib/clients/form-values";
import type { FieldDefinition } from "@/lib/fields/schema";
import { BottomBar } from "./client-form-bar";
import { CreateBar } from "./client-form-create-bar";
import { DuplicateNotice, isDuplicate } from "./client-form-duplicate";
import { ClientFormFields } from "./client-form-fields";
import { useSaveKeys } from "./client-form-keys";
import { useLeaveWarning } from "./client-form-leave";
import { FormProblem } from "./client-form-problem";
import { useClientForm } from "./client-form-setup";
import { useWarnings } from "./client-form-warnings";

export type NewClientActions = {
  /** Gets a client's input and, at will, `onDuplicate`. */
  create: Action<{ id: number }>;
  check: Action<FormWarnings>;
  createGroup: Action<GroupOption>;
  undo: UndoActions;
};

type Props = {
  values: ClientValues;
  fields: readonly FieldDefinition[];
  options: FormOptions;
  warnings: FormWarnings;
  actions: NewClientActions;
};

export function NewClientForm({ values, fields, options, warnings: first, actions }: Props) {
  const t = useTranslations("clientForm");
  const common = useTranslations("common");
  const form = useClientForm(values, fields);
  const { control, formState } = form;
  const [warnings, look] = useWarnings(form, actions.check, first);
  const [state, create, pending] = useCreate(actions);
  useServerErrors(state, form.setError);
  useLeaveWarning(formState.isDirty && !pending && state.status !== "done");
  const { setFocus } = form;
  useEffect(() => setFocus("name"), [setFocus]);
  const element = useRef<HTMLFormElement>(null);
  useSaveKeys(element);
  const send = (more: { onDuplicate?: "allow" } = {}) =>
    form.handleSubmit((input) => pending || create({ ...input, ...more }));
  const duplicate = (
    <DuplicateNotice
      state={state}
      label={t("duplicate.create")}
      onAnyway={() => void send({ onDuplicate: "allow" })()}
    />
  );
  const parts = { control, options, warnings, createGroup: actions.createGroup };
  return (
    <form ref={element} noValidate onSubmit={send()} onBlur={look}>
      <FormProblem state={isDuplicate(state) ? idle : state} control={control} />
      <ClientFormFields {...parts} fields={fields} duplicate={duplicate} />
      <BottomBar there>
        <CreateBar pending={pending}>
          <Button asChild variant="ghost">
            <Link href="/admin/clients">{common("cancel")}</Link>
          </Button>
        </CreateBar>
      </BottomBar>
    </form>
  );
}

/** Sends the new client, leads to its record and offers to take it back: `[state, create, pending]`. */
function useCreate(actions: NewClientActions) {
  const t = useTranslations("client");
  const router = useRouter();
  const [state, setState] = useState<ActionState>(idle);
  const undo = useUndo(actions.undo);
  const offerUndo = useUndoToast();
  const [create, pending] = useAction(actions.create, {
    onFailed: setState,
    onDone: (done) => {
      setState(done);
      router.push(`/admin/clients/${done.data?.id}` as Route);
      const { operation } = done;
      if (operation) offerUndo({ message: t("created"), onUndo: () => undo.run(operation) });
    },
  });
  return [state, create, pending] as const;
}
