"use client";

import { ListChecks } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useAction } from "@/components/feedback/use-action";
import { EmptyState } from "@/components/shell/empty-state";
import { Button } from "@/components/ui/button";
import type { Action } from "@/lib/action-state";
import type { Activity } from "@/lib/history/schema";
import { ActivityRow } from "./activity-row";

type Props = {
  rows: Activity[] | undefined;
  failed: boolean;
  retry: () => void;
  /** Gets `{ operation }`. */
  stop: Action;
  onLeave: () => void;
};

/** One's long operations of the last day, and the way to all the others. */
export function ActivityList({ rows, failed, retry, stop, onLeave }: Props) {
  const t = useTranslations("activity");
  return (
    <div className="flex max-h-[min(32rem,calc(100dvh-5rem))] flex-col">
      <div className="flex items-center justify-between border-b py-1 pr-1 pl-3">
        <h2 className="font-medium">{t("title")}</h2>
        <Button asChild variant="ghost" size="sm" className="text-muted-foreground">
          <Link href="/admin/history" prefetch={false} onClick={onLeave}>
            {t("history")}
          </Link>
        </Button>
      </div>
      <div className="min-h-0 overflow-y-auto">
        {failed && <Unreadable retry={retry} />}
        {rows && <Rows rows={rows} stop={stop} retry={retry} />}
        {!rows && !failed && <Waiting />}
      </div>
    </div>
  );
}

function Rows({ rows, stop, retry }: { rows: Activity[]; stop: Action; retry: () => void }) {
  const t = useTranslations("activity");
  const [run] = useAction(stop, { onDone: retry });
  if (!rows.length) {
    return (
      <EmptyState icon={<ListChecks />} title={t("empty")} text={t("emptyText")} className="py-8" />
    );
  }
  return (
    <ul className="divide-y">
      {rows.map((one) => (
        <ActivityRow key={one.id} activity={one} onStop={(operation) => run({ operation })} />
      ))}
    </ul>
  );
}

function Unreadable({ retry }: { retry: () => void }) {
  const t = useTranslations("activity");
  const shell = useTranslations("shell.error");
  return (
    <div role="alert" className="flex items-center justify-between gap-2 border-b px-3 py-2">
      <p>{t("error")}</p>
      <Button variant="outline" size="sm" onClick={retry}>
        {shell("retry")}
      </Button>
    </div>
  );
}

function Waiting() {
  const t = useTranslations("common");
  return <p className="px-3 py-8 text-center text-muted-foreground">{t("loading")}</p>;
}
