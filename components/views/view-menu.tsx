"use client";

import { Ellipsis, Pencil, RotateCcw, Star, Trash2 } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/feedback/use-action";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import type { Action } from "@/lib/action-state";
import type { SavedView, ViewWords } from "@/lib/views/schema";
import { useViewName } from "./use-view-name";
import type { ViewActions } from "./view-actions";
import { viewAddress } from "./view-address";
import { ViewForm } from "./view-form-later";

type Props = { view: SavedView; actions: ViewActions };

/** What can be done with the view one is in. */
export function ViewMenu({ view, actions }: Props) {
  const t = useTranslations("views");
  const name = useViewName()(view);
  const [editing, setEditing] = useState(false);
  const [openWith] = useAction(actions.openWith);
  const [forget] = useAction(actions.chooseLayout);
  const remove = useRemove(view, actions);
  const ownLayout = !sameLayout(view);
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={t("actions", { name })}>
            <Ellipsis />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem disabled={view.first} onSelect={() => openWith({ view: view.key })}>
            <Star />
            {t(view.first ? "first" : "openWith")}
          </DropdownMenuItem>
          {ownLayout && (
            <DropdownMenuItem onSelect={() => forget({ view: view.key, layout: null })}>
              <RotateCcw />
              {t("forget")}
            </DropdownMenuItem>
          )}
          {view.mayChange && (
            <DropdownMenuItem onSelect={() => setEditing(true)}>
              <Pencil />
              {t("edit")}
            </DropdownMenuItem>
          )}
          {view.mayChange && (
            <DropdownMenuItem variant="danger" onSelect={remove}>
              <Trash2 />
              {t("delete")}
            </DropdownMenuItem>
          )}
        </DropdownMenuContent>
      </DropdownMenu>
      {editing && <EditView view={view} actions={actions} onClose={() => setEditing(false)} />}
    </>
  );
}

const sameLayout = ({ settings, original }: SavedView) =>
  settings.sort === original.sort &&
  settings.density === original.density &&
  settings.columns.join() === original.columns.join();

/** At once, with Undo. */
function useRemove(view: SavedView, { deleteView }: ViewActions) {
  const t = useTranslations("views");
  const router = useRouter();
  const nameOf = useViewName();
  const offerUndo = useOfferUndo();
  const [remove] = useAction(deleteView, {
    onDone: ({ operation }) => {
      offerUndo(t("deleted", { name: nameOf(view) }), operation);
      router.replace(viewAddress("all") as Route);
    },
  });
  return () => remove({ id: Number(view.key) });
}

function EditView({ view, actions, onClose }: Props & { onClose: () => void }) {
  const t = useTranslations("views");
  const offerUndo = useOfferUndo();
  const { key, version, name, shared } = view;
  const save: Action = async (state, input) => {
    const words = input as ViewWords;
    const answer = await actions.updateView(state, { ...words, id: Number(key), version });
    if (answer.status !== "done") return answer;
    onClose();
    offerUndo(t("saved", { name: words.name }), answer.operation);
    return answer;
  };
  return (
    <ViewForm
      title={t("editTitle")}
      submit={t("save")}
      values={{ name: name ?? "", shared }}
      save={save}
      onClose={onClose}
    />
  );
}
