"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SubmitButton } from "@/components/form/submit-button";

type Props = { pending: boolean; children: ReactNode };

/** Stays at the lower edge of the window, so that a name alone is quickly saved. */
export function CreateBar({ pending, children }: Props) {
  const t = useTranslations("clientForm");
  return (
    <div className="sticky bottom-0 z-20 -mx-4 flex items-center justify-end gap-2 border-t bg-background/95 px-4 py-3 backdrop-blur sm:mx-0 sm:px-0">
      {children}
      <SubmitButton pending={pending} aria-keyshortcuts="Control+Enter Meta+Enter">
        {t("create")}
      </SubmitButton>
    </div>
  );
}
