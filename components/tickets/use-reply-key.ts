"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect } from "react";
import { isTyping } from "@/components/data-table/is-typing";
import { useToldKeys } from "@/components/keys/told-keys";

/** R leads to where the answer is written. */
export function useReplyKey(field: RefObject<HTMLElement | null>) {
  const t = useTranslations("tickets.keys");
  useToldKeys([
    { label: t("reply"), keys: ["R"] },
    { label: t("send"), keys: ["Ctrl Enter"] },
    { label: t("sendAndClose"), keys: ["Ctrl Shift Enter"] },
  ]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key?.toLowerCase() !== "r" || event.shiftKey || isTyping(event)) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [field]);
}
