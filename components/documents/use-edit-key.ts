"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { isTyping } from "@/components/data-table/is-typing";
import { useToldKeys } from "@/components/keys/told-keys";

/** E opens the form of the record whose page this is; nothing for who only reads. */
export function useEditKey(href: Route | undefined) {
  const t = useTranslations("records");
  const router = useRouter();
  useToldKeys([{ label: t("edit"), keys: ["E"], needs: href !== undefined }]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!href || event.key?.toLowerCase() !== "e" || event.shiftKey || isTyping(event)) return;
      event.preventDefault();
      router.push(href);
    };
    // before the key that edits the client
    window.addEventListener("keydown", press, true);
    return () => window.removeEventListener("keydown", press, true);
  }, [href, router]);
}
