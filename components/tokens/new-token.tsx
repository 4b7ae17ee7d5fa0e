"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useRef, useState } from "react";
import { useReturnFocus } from "@/components/feedback/use-return-focus";
import { Button } from "@/components/ui/button";
import type { Action } from "@/lib/action-state";
import { newTokenValues } from "@/lib/tokens/form-values";
import { SecretDialog } from "./secret-dialog";
import { TokenForm } from "./token-form";
import type { TokenOptions } from "./token-options";

export type MadeToken = { name: string; secret: string };
type CreateToken = Action<MadeToken>;

const OpenForm = createContext(() => {});

type DeskProps = { options: TokenOptions; createToken: CreateToken; children: ReactNode };

/** Makes tokens for the buttons below it, and outlives them: the first token ends the empty state. */
export function NewTokenDesk({ options, createToken, children }: DeskProps) {
  const [open, setOpen] = useState(false);
  const { onOpenAutoFocus: remember, onCloseAutoFocus } = useReturnFocus();
  const show = () => {
    remember();
    setOpen(true);
  };
  return (
    <OpenForm value={show}>
      {children}
      {open && (
        <NewTokenDialog
          options={options}
          createToken={createToken}
          onClose={() => setOpen(false)}
          onCloseAutoFocus={onCloseAutoFocus}
        />
      )}
    </OpenForm>
  );
}

export function NewTokenButton() {
  const t = useTranslations("api");
  return (
    <Button onClick={useContext(OpenForm)}>
      <Plus />
      {t("new")}
    </Button>
  );
}

type DialogProps = Omit<DeskProps, "children"> & {
  onClose: () => void;
  onCloseAutoFocus: (event: Event) => void;
};

/** First what it is for; then its secret, which is shown this once. */
function NewTokenDialog({ options, createToken, ...dialog }: DialogProps) {
  const t = useTranslations("api");
  const [made, setMade] = useState<MadeToken | null>(null);
  const done = useRef(false); // the form goes because the secret has come, which keeps the focus
  const create: CreateToken = async (state, input) => {
    const answer = await createToken(state, input);
    done.current = answer.status === "done";
    if (answer.status === "done" && answer.data) setMade(answer.data);
    return answer;
  };
  if (made) {
    const words = { title: t("secret.title", { name: made.name }), text: t("secret.text") };
    return <SecretDialog {...words} {...dialog} secret={made.secret} appUrl={options.appUrl} />;
  }
  return (
    <TokenForm
      onClose={dialog.onClose}
      onCloseAutoFocus={(event) =>
        done.current ? event.preventDefault() : dialog.onCloseAutoFocus(event)
      }
      title={t("new")}
      description={t("newText")}
      submit={t("create")}
      values={newTokenValues(options.me)}
      options={options}
      save={create}
    />
  );
}
