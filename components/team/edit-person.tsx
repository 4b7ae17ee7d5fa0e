"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { startTransition, useActionState, useId } from "react";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/form/form-error";
import { SubmitButton } from "@/components/form/submit-button";
import { useServerErrors } from "@/components/form/use-server-errors";
import { useOfferUndo } from "@/components/history/use-offer-undo";
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
  const offerUndo = useOfferUndo();
  const save = async (state: ActionState, input: unknown) => {
    const answer = await updateUser(state, input);
    if (answer.status !== "done") return answer;
    onClose();
    offerUndo(t("saved", { name }), answer.operation);
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
