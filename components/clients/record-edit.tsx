"use client";

import { Pencil } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type MouseEvent, useEffect, useRef } from "react";
import { focusedRow } from "@/components/data-table/focused-row";
import { isTyping } from "@/components/data-table/is-typing";
import { useToldKeys } from "@/components/keys/told-keys";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { editAddress } from "./addresses";
import { EDIT_EVENT } from "./client-form-focus";
import { tabOf } from "./record-tab-names";
import { useWithin } from "./use-within";

/** Leads to the first field of the profile, from wherever in the record one is: a press, or E. */
export function RecordEdit({ id }: { id: number }) {
  const t = useTranslations("client");
  const there = tabOf(usePathname()) === "profile";
  const within = useWithin();
  const link = useRef<HTMLAnchorElement>(null);
  useToldKeys([{ label: t("keys.edit"), keys: ["E"] }]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key?.toLowerCase() !== "e" || event.shiftKey || event.repeat) return;
      if (isTyping(event) || focusedRow()) return; // a row has the key for itself
      event.preventDefault();
      link.current?.click(); // as a press does, so that what is unsaved is asked for
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
  const focus = (event: MouseEvent) => {
    if (!there || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    window.dispatchEvent(new Event(EDIT_EVENT));
  };
  return (
    <Button asChild variant="outline">
      <Link
        ref={link}
        href={editAddress(id, within) as Route}
        prefetch={false}
        onClick={focus}
        aria-keyshortcuts="E"
      >
        <Pencil className="size-3.5" />
        {t("actions.edit")}
        <Kbd aria-hidden className="-mr-1 max-sm:hidden pointer-coarse:hidden">
          E
        </Kbd>
      </Link>
    </Button>
  );
}
