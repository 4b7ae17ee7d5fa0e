"use client";

import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { activityBegan } from "@/components/activity/activity-began";
import { useUndoToast } from "@/components/feedback/use-undo-toast";
import type { Done } from "@/lib/action-state";
import type { BulkTold } from "@/lib/clients/bulk-change";
import type { BulkKind } from "./bulk-values";
import { useClientDeeds } from "./client-deeds";
import { useReasons } from "./use-reasons";

/** What came of a change; `going`: it takes longer, and the activity tells. */
export type BulkAnswer = BulkTold & { going?: boolean };

/** «Owner of 30 clients changed, 2 skipped: already so (2) · Undo», or that it has begun. */
export function useTellBulk() {
  const t = useTranslations("bulk");
  const clients = useTranslations("clients");
  const sayReasons = useReasons();
  const showUndo = useUndoToast();
  const { takeBack } = useClientDeeds();
  return (kind: BulkKind, count: number, { data, operation }: Done<BulkAnswer>) => {
    if (!data || data.going) {
      activityBegan();
      return void toast.info(t("started", { clients: t("clients", { count }) }));
    }
    const { done, skipped, reasons } = data;
    const why = sayReasons(reasons);
    if (!done || !operation) return void toast.warning(clients("nothingDone", { why }));
    const did = t(`did.${kind}`, { clients: t("clients", { count: done }) });
    const message = skipped ? clients("partly", { did, skipped, why }) : did;
    showUndo({ message, operation, onUndo: () => takeBack(operation) });
  };
}
