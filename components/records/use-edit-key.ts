"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { isTyping } from "@/components/data-table/is-typing";
import { useToldKeys } from "@/components/keys/told-keys";

/** E edits the record whose page this is, and not its client; nothing for who only reads. */
export function useEditKey(edit?: () => void) {
  const t = useTranslations("records");
  useToldKeys([{ label: t("edit"), keys: ["E"], needs: edit !== undefined }]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const meant = event.key?.toLowerCase() === "e" && !event.shiftKey && !isTyping(event);
      if (!edit || !meant) return;
      event.preventDefault();
      edit();
    };
    // before the key that edits the client
    window.addEventListener("keydown", press, true);
    return () => window.removeEventListener("keydown", press, true);
  }, [edit]);
}
