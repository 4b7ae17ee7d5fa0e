"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { messageText } from "@/lib/message-key";

/** Turns a message of the domain into words: a key is translated, a sentence stays as it is. */
export function useMessageText() {
  const t = useTranslations();
  return useCallback((message: string) => messageText(t, message) ?? t("form.invalid"), [t]);
}
