"use client";

import { ListChecks } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { UndoDesk } from "@/components/history/undo-desk";
import type { UndoActions } from "@/components/history/use-undo";
import { Button } from "@/components/ui/button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { Spinner } from "@/components/ui/spinner";
import type { Action } from "@/lib/action-state";
import type { Activity } from "@/lib/history/schema";
import { isRunning, useActivity } from "./use-activity";
import { useTellEnded } from "./use-tell-ended";

const ActivityList = dynamic(() => import("./activity-list").then((file) => file.ActivityList));

export type ActivityActions = UndoActions & {
  /** Gets `{ operation }`. */
  stop: Action;
};

/** What takes long: in the top bar of every page, and going on wherever one goes. */
export function ActivityTray({ actions }: { actions: ActivityActions }) {
  return (
    <UndoDesk actions={actions}>
      <Tray stop={actions.stop} />
    </UndoDesk>
  );
}

function Tray({ stop }: { stop: Action }) {
  const [open, setOpen] = useState(false);
  const t = useTranslations("activity");
  const { data, isError, refetch } = useActivity(open);
  useTellEnded(data);
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <TrayButton rows={data ?? []} />
      </PopoverTrigger>
      <PopoverContent
        align="end"
        aria-label={t("title")}
        className="w-[min(26rem,calc(100vw-1rem))] p-0"
      >
        <ActivityList
          rows={data}
          failed={isError}
          retry={() => void refetch()}
          stop={stop}
          onLeave={() => setOpen(false)}
        />
      </PopoverContent>
    </Popover>
  );
}

function TrayButton({ rows, ...trigger }: { rows: Activity[] }) {
  const t = useTranslations("activity");
  const count = rows.filter(isRunning).length;
  const label = count ? t("buttonRunning", { count }) : t("button");
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label={label}
      title={label}
      className="relative"
      {...trigger}
    >
      {count ? <Spinner className="text-link" /> : <ListChecks />}
      {count > 1 && (
        <span
          aria-hidden
          className="figures absolute top-0.5 right-0.5 min-w-4 rounded-full bg-primary px-1 text-primary-foreground text-xs leading-4"
        >
          {count}
        </span>
      )}
    </Button>
  );
}
