"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { toast } from "sonner";
import { showUndoToast } from "@/components/feedback/use-undo-toast";
import { OperationSentence } from "@/components/history/operation-sentence";
import { useUndoDesk } from "@/components/history/undo-desk";
import type { Activity } from "@/lib/history/schema";
import { ActivityResult } from "./activity-result";
import { isRunning } from "./use-activity";

/** Says once of everything that was seen running that it is over, and has the page show what it did. */
export function useTellEnded(rows: Activity[] | undefined) {
  const seen = useRef(new Set<number>());
  const tell = useTell();
  const router = useRouter();
  useEffect(() => {
    const ended = rows?.filter((one) => seen.current.has(one.id) && !isRunning(one)) ?? [];
    seen.current = new Set(rows?.filter(isRunning).map(({ id }) => id) ?? seen.current);
    if (!ended.length) return;
    for (const one of ended) tell(one);
    router.refresh();
  }, [rows, tell, router]);
}

function useTell() {
  const t = useTranslations("history");
  const { run } = useUndoDesk();
  return (one: Activity) => {
    const message = <Told activity={one} />;
    if (!one.undoable) return void toast.info(message);
    const undo = t(one.kind === "undo" ? "redo" : "undo");
    showUndoToast({ message, undo, operation: one.id, onUndo: () => run(one.id) });
  };
}

/** Toasts are a polite live region: this is also how a screen reader hears of it. */
function Told({ activity }: { activity: Activity }) {
  return (
    <span className="space-y-1">
      <span className="block">
        <OperationSentence operation={activity} />
      </span>
      <ActivityResult activity={activity} />
    </span>
  );
}
