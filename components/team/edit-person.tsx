"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { startTransition, useActionState, useId } from "react";
import { useForm } from "react-hook-form";
import { useUndoToast } from "@/components/feedback/use-undo-toast";
import { FormError } from "@/components/form/form-error";
import { SubmitButton } from "@/components/form/submit-button";
import { useServerErrors } from "@/components/form/use-server-errors";
import { useUndoDesk } from "@/components/history/undo-desk";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { type Action, type ActionState, idle } from "@/lib/action-state";
import { type TeamMember, userUpdate } from "@/lib/users/schema";
import { PersonFields } from "./person-fields";

type Props = {
  member: TeamMember;
  updateUser: Action;
  onClose: () => void;
  onCloseAutoFocus: (event: Event) => void;
};

/** A person's name and role. */
export function EditPerson({ member, updateUser, onClose, onCloseAutoFocus }: Props) {
  const { id, name, role } = member;
  const t = useTranslations("team");
  const form = useId();
  const said = useSaved();
  const save = async (state: ActionState, input: unknown) => {
    const answer = await updateUser(state, input);
    if (answer.status !== "done") return answer;
    onClose();
    said(name, answer.operation);
    return answer;
  };
  const [state, send, pending] = useActionState(save, idle);
  const { control, handleSubmit, setError } = useForm({
    resolver: zodResolver(userUpdate),
    defaultValues: { id, name, role },
  });
  useServerErrors(state, setError);
  const submit = handleSubmit((input) => startTransition(() => send(input)));
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={t("editTitle", { name })}
        onCloseAutoFocus={onCloseAutoFocus}
        footer={
          <SubmitButton form={form} pending={pending}>
            {t("save")}
          </SubmitButton>
        }
      >
        <form id={form} noValidate onSubmit={submit} className="space-y-4">
          <FormError state={state} control={control} />
          <PersonFields control={control} autoFocus />
        </form>
      </DialogContent>
    </Dialog>
  );
}

/** Says that it is saved, with the way back when something changed. */
function useSaved() {
  const t = useTranslations("team");
  const offerUndo = useUndoToast();
  const undo = useUndoDesk();
  return (name: string, operation?: number) =>
    operation && offerUndo({ message: t("saved", { name }), onUndo: () => undo.run(operation) });
}
