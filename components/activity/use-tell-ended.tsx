"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { toast } from "sonner";
import { showUndoToast } from "@/components/feedback/use-undo-toast";
import { OperationSentence } from "@/components/history/operation-sentence";
import { useUndoDesk } from "@/components/history/undo-desk";
import type { Activity } from "@/lib/history/schema";
import { onActivityBegan } from "./activity-began";
import { ActivityResult } from "./activity-result";
import { isRunning } from "./use-activity";

const WATCH_MS = 10_000; // what has begun is listed by then

/**
 * Says once of everything that was seen running, or that began here and was over before anybody
 * looked, that it is over, and has the page show what it did.
 */
export function useTellEnded(rows: Activity[] | undefined) {
  const seen = useRef(new Set<number>());
  const newest = useRef(Number.POSITIVE_INFINITY); // while nothing is known, nothing is new
  const until = useRef(0);
  const tell = useTell();
  const router = useRouter();
  useEffect(
    () =>
      onActivityBegan(() => {
        until.current = Date.now() + WATCH_MS;
      }),
    [],
  );
  useEffect(() => {
    if (!rows) return;
    const begun = (id: number) => id > newest.current && Date.now() < until.current;
    const ended = rows.filter(
      (one) => !isRunning(one) && (seen.current.has(one.id) || begun(one.id)),
    );
    seen.current = new Set(rows.filter(isRunning).map(({ id }) => id));
    newest.current = Math.max(0, ...rows.map(({ id }) => id));
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
