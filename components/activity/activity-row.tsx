"use client";

import { Square } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { OperationSentence } from "@/components/history/operation-sentence";
import { UndoButton } from "@/components/history/undo-button";
import { Button } from "@/components/ui/button";
import { formatRelative } from "@/lib/format";
import type { Activity } from "@/lib/history/schema";
import { ActivityProgress } from "./activity-progress";
import { ActivityReasons } from "./activity-reasons";
import { ActivityResult } from "./activity-result";
import { isRunning } from "./use-activity";

type Props = { activity: Activity; onStop: (id: number) => void };

/** One long operation: how far it is, or what came of it. */
export function ActivityRow({ activity, onStop }: Props) {
  const locale = useLocale();
  const { id, kind, startedAt, undoable } = activity;
  const running = isRunning(activity);
  const row = useKeptFocus(activity);
  return (
    <li
      ref={row}
      tabIndex={-1}
      className="px-3 py-2.5 outline-none focus-visible:-outline-offset-2"
    >
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1 pt-1">
          <p id={`activity-${id}`} className="break-words">
            <OperationSentence operation={activity} />
          </p>
          <p className="text-muted-foreground text-sm">
            {formatRelative(startedAt, Date.now(), locale)}
          </p>
        </div>
        {running && <StopButton id={id} onStop={onStop} />}
        {undoable && (
          <UndoButton operation={id} redo={kind === "undo"} describedBy={`activity-${id}`} />
        )}
      </div>
      {running ? (
        <ActivityProgress activity={activity} />
      ) : (
        <>
          <ActivityResult activity={activity} />
          <ActivityReasons activity={activity} />
        </>
      )}
    </li>
  );
}

function StopButton({ id, onStop }: { id: number; onStop: (id: number) => void }) {
  const t = useTranslations("activity");
  return (
    <Button
      variant="ghost"
      size="sm"
      aria-describedby={`activity-${id}`}
      onClick={() => onStop(id)}
    >
      <Square />
      {t("stop")}
    </Button>
  );
}

/** The button one pressed goes when the operation moves on; the focus stays in its row. */
function useKeptFocus({ state }: Activity) {
  const row = useRef<HTMLLIElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (document.activeElement === document.body) row.current?.focus();
  }, [state]);
  return row;
}
