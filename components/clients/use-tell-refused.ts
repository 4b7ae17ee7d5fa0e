"use client";

import { useLocale, useTranslations } from "next-intl";
import { toast } from "sonner";
import { useMessageText } from "@/components/feedback/use-message-text";
import type { Failed } from "@/lib/action-state";

const DOCUMENTS = ["invoices", "estimates", "creditNotes", "payments"] as const;
type Counts = Record<(typeof DOCUMENTS)[number], number>;

const LONG_MS = 10_000; // there is something to read, and something to do

/** Says why a client was not deleted; to which documents refer, it can be made inactive instead. */
export function useTellRefused() {
  const t = useTranslations("client.referred");
  const locale = useLocale();
  const say = useMessageText();
  return ({ message, data }: Failed, deactivate?: () => void) => {
    const documents = (data as { documents?: Counts } | undefined)?.documents;
    if (!documents) return void toast.error(say(message));
    const kinds = DOCUMENTS.filter((kind) => documents[kind]);
    const named = kinds.map((kind) => t(kind, { count: documents[kind] }));
    const count = kinds.reduce((sum, kind) => sum + documents[kind], 0);
    const list = new Intl.ListFormat(locale).format(named);
    const action = deactivate && { label: t("deactivate"), onClick: deactivate };
    toast.error(t("text", { documents: list, count }), { duration: LONG_MS, action });
  };
}
