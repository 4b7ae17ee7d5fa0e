"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { startTransition, useActionState, useId, useState } from "react";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/form/form-error";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useServerErrors } from "@/components/form/use-server-errors";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { type Action, idle } from "@/lib/action-state";
import { newPerson, type Role } from "@/lib/users/schema";
import { LinkDialog } from "./link-dialog";
import { PersonFields } from "./person-fields";

type Added = { link: string; name: string };
type CreateUser = Action<Added>;

/** The button that adds a colleague. */
export function AddPerson({ createUser }: { createUser: CreateUser }) {
  const t = useTranslations("team");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Plus />
        {t("add")}
      </Button>
      {open && <AddDialog createUser={createUser} onClose={() => setOpen(false)} />}
    </>
  );
}

type Props = { createUser: CreateUser; onClose: () => void };

/** First who it is; then the link to hand over, which is shown this once. */
function AddDialog({ createUser, onClose }: Props) {
  const t = useTranslations("team");
  const form = useId();
  const [state, send, pending] = useActionState(createUser, idle);
  const { control, handleSubmit, setError } = useForm({
    resolver: zodResolver(newPerson),
    defaultValues: { name: "", email: "", role: "sales" as Role },
  });
  useServerErrors(state, setError);
  const submit = handleSubmit((input) => startTransition(() => send(input)));
  if (state.status === "done" && state.data)
    return <LinkDialog {...state.data} onClose={onClose} />;
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={t("add")}
        description={t("addText")}
        footer={
          <SubmitButton form={form} pending={pending}>
            {t("add")}
          </SubmitButton>
        }
      >
        <form id={form} noValidate onSubmit={submit} className="space-y-4">
          <FormError state={state} control={control} />
          <TextField
            control={control}
            name="email"
            label={t("email")}
            type="email"
            autoComplete="off"
            autoFocus
          />
          <PersonFields control={control} />
        </form>
      </DialogContent>
    </Dialog>
  );
}
