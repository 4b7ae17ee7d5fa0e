"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { SaveBar } from "@/components/form/save-bar";
import { useServerErrors } from "@/components/form/use-server-errors";
import { type UndoActions, useUndo } from "@/components/history/use-undo";
import { type Action, idle } from "@/lib/action-state";
import type {
  ClientRecord,
  FormOptions,
  FormWarnings,
  GroupOption,
} from "@/lib/clients/form-values";
import { BottomBar } from "./client-form-bar";
import { DuplicateNotice, isDuplicate } from "./client-form-duplicate";
import { ClientFormFields } from "./client-form-fields";
import { useEditFocus } from "./client-form-focus";
import { useSaveKeys } from "./client-form-keys";
import { useLeaveWarning } from "./client-form-leave";
import { FormProblem } from "./client-form-problem";
import { useRecordForm } from "./client-form-record";
import { type SaveClient, useSave } from "./client-form-save";
import { useWarnings } from "./client-form-warnings";
import { ClashDialog } from "./conflict-dialog";

export type EditClientActions = {
  save: SaveClient;
  check: Action<FormWarnings>;
  createGroup: Action<GroupOption>;
  undo: UndoActions;
};

type Props = {
  client: ClientRecord;
  options: FormOptions;
  warnings: FormWarnings;
  actions: EditClientActions;
};

/** The profile of a known client; it sends only what differs from the version it was read at. */
export function EditClientForm({ client, options, warnings: first, actions }: Props) {
  const t = useTranslations("clientForm");
  const element = useRef<HTMLFormElement>(null);
  const record = useRecordForm(client);
  const { control, formState, setError } = record.form;
  const [warnings, look] = useWarnings(record.form, actions.check, first);
  const undo = useUndo(actions.undo);
  const saving = useSave({ record, id: client.id, save: actions.save, undo: undo.run });
  const { state, clash, pending, send } = saving;
  useServerErrors(state, setError);
  useLeaveWarning(formState.isDirty);
  useSaveKeys(element, "s");
  useEditFocus(element);
  const duplicate = (
    <DuplicateNotice
      state={state}
      label={t("duplicate.save")}
      onAnyway={() => void send({ onDuplicate: "allow" })()}
    />
  );
  const parts = { control, options, warnings, createGroup: actions.createGroup };
  return (
    <>
      <form ref={element} id="edit" noValidate onSubmit={send()} onBlur={look}>
        <FormProblem state={isDuplicate(state) ? idle : state} control={control} />
        <ClientFormFields
          {...parts}
          fields={client.fields}
          present={client}
          duplicate={duplicate}
        />
        <BottomBar there={formState.isDirty || pending}>
          <SaveBar dirty={formState.isDirty} pending={pending} onDiscard={saving.discard} />
        </BottomBar>
      </form>
      <ClashDialog
        clash={clash}
        options={options}
        onKeepEditing={saving.keepEditing}
        onSettle={saving.settle}
      />
      {undo.dialog}
    </>
  );
}
