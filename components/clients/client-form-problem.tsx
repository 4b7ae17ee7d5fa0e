"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useMessageText } from "@/components/feedback/use-message-text";
import { FormError } from "@/components/form/form-error";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { ActionState } from "@/lib/action-state";
import type { ClientControl } from "./client-form-parts";

type Props = { state: ActionState; control: ClientControl };

/** Why nothing was saved. Whatever it is, what was typed stays in the form below. */
export function FormProblem({ state, control }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status === "failed") place.current?.scrollIntoView({ block: "nearest" });
  }, [state]);
  const failed = state.status === "failed" ? state : undefined;
  return (
    <div ref={place} className="scroll-mt-16 [&>*]:mb-6">
      {failed?.code === "unauthorized" ? (
        <SignedOut message={failed.message} />
      ) : (
        <FormError state={state} control={control} />
      )}
    </div>
  );
}

function SignedOut({ message }: { message: string }) {
  const t = useTranslations("clientForm.signIn");
  const say = useMessageText();
  return (
    <Alert
      variant="danger"
      role="alert"
      title={say(message)}
      actions={
        <Button asChild variant="outline" size="sm">
          <a href="/login" target="_blank" rel="noreferrer">
            {t("link")}
          </a>
        </Button>
      }
    >
      <p>{t("text")}</p>
    </Alert>
  );
}
