"use client";

import { CloudAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "./empty-state";

export type ErrorStateProps = { error?: unknown; retry: () => void };

const digestOf = (error: unknown) =>
  error instanceof Error && "digest" in error ? String(error.digest) : undefined;

/** An apology with a way on; the code in it finds the same error in the server's log. */
export function ErrorState({ error, retry }: ErrorStateProps) {
  const t = useTranslations("shell.error");
  const digest = digestOf(error);
  return (
    <EmptyState
      as="h1"
      icon={<CloudAlert />}
      title={t("title")}
      text={
        <>
          <p>{t(digest ? "textWithCode" : "text")}</p>
          {digest && <p className="mt-2 font-mono text-xs">{t("code", { digest })}</p>}
        </>
      }
      actions={<Button onClick={retry}>{t("retry")}</Button>}
    />
  );
}
