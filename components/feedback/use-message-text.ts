"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { parseMessageKey } from "@/lib/message-key";

type Translate = (key: string, values: Record<string, string | number>) => string;

/** Turns a message of the domain into words: a key is translated, a sentence stays as it is. */
export function useMessageText() {
  const t = useTranslations();
  return useCallback(
    (message: string) => {
      const parsed = parseMessageKey(message);
      if (!parsed) return message;
      // The key was written far from here, so its type is unknown; `has` looks it up.
      const known = t.has(parsed.key as Parameters<typeof t.has>[0]);
      return known ? (t as Translate)(parsed.key, parsed.values) : t("form.invalid");
    },
    [t],
  );
}
