"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { focusedRow } from "@/components/data-table/focused-row";
import { isTyping } from "@/components/data-table/is-typing";
import { type ToldKey, useToldKeys } from "@/components/keys/told-keys";
import type { ClientRights } from "@/lib/clients/schema";
import { newAddress } from "./addresses";
import { mayChoose } from "./may-choose";

const isUndo = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key?.toLowerCase() === "z";

/** Presses what the newest message offers; in a field, the field's own undo goes first. */
function undoInToast(event: KeyboardEvent) {
  const offer = document.querySelector<HTMLElement>("[data-front=true] [data-action]");
  const field = event.target instanceof Element && event.target.closest("input[type=search]");
  if (!offer || field) return;
  event.preventDefault();
  offer.click();
}

/** Keys of clients: E edits the row in focus, C creates, Ctrl/⌘ Z takes back. */
export function ClientKeys({ can }: { can: ClientRights }) {
  const router = useRouter();
  useToldKeys(useListKeys(can));
  useEffect(() => {
    const go = (address: string) => router.push(address as Route);
    const acts: Record<string, () => void> = {
      e: () => {
        const link = focusedRow()?.querySelector<HTMLAnchorElement>("a[data-row-link]");
        if (can.update && link) go(`${link.pathname}/profile${link.search}#edit`);
      },
      c: () => can.create && go(newAddress()),
    };
    const press = (event: KeyboardEvent) => {
      if (isUndo(event)) return undoInToast(event);
      const act = acts[event.key?.toLowerCase()]; // autofill sends one without a key
      if (!act || event.repeat || isTyping(event)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [router, can.update, can.create]);
  return null;
}

function useListKeys(can: ClientRights): ToldKey[] {
  const t = useTranslations("clients.keys");
  return [
    { label: t("filter"), keys: ["F"] },
    { label: t("move"), keys: ["J", "K", "↓", "↑"] },
    { label: t("open"), keys: ["Enter"] },
    { label: t("select"), keys: ["X"], needs: mayChoose(can) },
    { label: t("selectPage"), keys: ["Ctrl A"], needs: mayChoose(can) },
    { label: t("clear"), keys: ["Esc"], needs: mayChoose(can) },
    { label: t("edit"), keys: ["E"], needs: can.update },
    { label: t("create"), keys: ["C"], needs: can.create },
    { label: t("undo"), keys: ["Ctrl Z"], needs: can.update || can.delete },
  ];
}
