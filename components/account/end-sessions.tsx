"use client";

import { useTranslations } from "next-intl";
import { useAction } from "@/components/feedback/use-action";
import { Button } from "@/components/ui/button";
import type { Action } from "@/lib/action-state";

/** Signs out on every device. */
export function EndSessions({ action }: { action: Action }) {
  const t = useTranslations("account");
  const [end, pending] = useAction(action);
  return (
    <section className="border-t py-6">
      <h2 className="font-medium text-lg">{t("sessions")}</h2>
      <p className="mt-0.5 mb-4 text-muted-foreground text-sm">{t("sessionsText")}</p>
      <Button variant="outline" disabled={pending} onClick={() => end()}>
        {t("signOutEverywhere")}
      </Button>
    </section>
  );
}
