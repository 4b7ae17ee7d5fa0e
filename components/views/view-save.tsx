"use client";

import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useAction } from "@/components/feedback/use-action";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { Button } from "@/components/ui/button";
import type { SavedView, ViewSettings } from "@/lib/views/schema";
import { SaveAs } from "./save-as";
import { useViewName } from "./use-view-name";
import type { ViewActions } from "./view-actions";
import { viewAddress } from "./view-address";

type Props = { view: SavedView; now: ViewSettings; actions: ViewActions };

/** The list is other than its view: keep that, or go back. */
export function ViewSave({ view, now, actions }: Props) {
  const t = useTranslations("views");
  const onlyLayout = now.filter === view.settings.filter;
  return (
    <div className="flex flex-wrap items-center justify-end gap-1">
      {view.mayChange && <Save view={view} now={now} actions={actions} />}
      {!view.mayChange && onlyLayout && <KeepForMe view={view} now={now} actions={actions} />}
      <SaveAs now={now} createView={actions.createView} />
      <Button asChild variant="ghost" className="text-muted-foreground">
        <Link href={viewAddress(view.key) as Route} prefetch={false}>
          {t("discard")}
        </Link>
      </Button>
    </div>
  );
}

function Save({ view, now, actions }: Props) {
  const t = useTranslations("views");
  const router = useRouter();
  const nameOf = useViewName();
  const offerUndo = useOfferUndo();
  const [save, pending] = useAction(actions.updateView, {
    onDone: ({ operation }) => {
      offerUndo(t("saved", { name: nameOf(view) }), operation);
      router.replace(viewAddress(view.key) as Route);
    },
  });
  const { key, version } = view;
  return (
    <Button
      aria-disabled={pending}
      onClick={() => pending || save({ id: Number(key), version, ...now })}
    >
      {t("save")}
    </Button>
  );
}

/** Somebody else's view, or a ready-made one: its look can still be one's own. */
function KeepForMe({ view, now: { sort, columns, density }, actions }: Props) {
  const t = useTranslations("views");
  const router = useRouter();
  const [keep, pending] = useAction(actions.chooseLayout, {
    onDone: () => router.replace(viewAddress(view.key) as Route),
  });
  return (
    <Button
      title={t("keepHelp")}
      aria-disabled={pending}
      onClick={() => pending || keep({ view: view.key, layout: { sort, columns, density } })}
    >
      {t("keep")}
    </Button>
  );
}
