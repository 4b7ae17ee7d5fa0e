"use client";

import { ArrowLeft, Pencil } from "lucide-react";
import type { Route } from "next";
import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { isTyping } from "@/components/data-table/is-typing";
import { useToldKeys } from "@/components/keys/told-keys";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { NearLink } from "@/components/ui/near-link";
import { RecordMenu } from "./record-menu";

type Doors = { onDone: () => void; onCancel: () => void };

type Props = {
  /** The tab it came from. */
  list: { href: Route; label: string };
  title: string;
  /** What stands beside the title: its state. */
  marks: ReactNode;
  /** Takes the place of the head; nothing for who only reads. */
  form?: (doors: Doors) => ReactNode;
  onRemove?: () => void;
  /** What there is to know at once, under the title. */
  facts: ReactNode;
  children: ReactNode;
};

/** A record on a page of its own: its title and facts, whose form takes their place, and all else below. */
export function RecordPage({ list, title, marks, form, onRemove, facts, children }: Props) {
  const [editing, setEditing] = useState(false);
  const head = useRef<HTMLElement>(null);
  const close = () => setEditing(false);
  useEditKey(form && (() => setEditing(true)));
  useReturn(head, editing);
  return (
    <article aria-label={title} className="@container space-y-5">
      <NearLink
        href={list.href}
        className="-mt-1 inline-flex items-center gap-1.5 rounded-sm text-muted-foreground text-sm hover:text-foreground pointer-coarse:py-2"
      >
        <ArrowLeft aria-hidden className="size-3.5" />
        {list.label}
      </NearLink>
      {editing && form ? (
        <div className="rounded-lg border bg-card">{form({ onDone: close, onCancel: close })}</div>
      ) : (
        <header ref={head} className="space-y-3">
          <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
            <h2 className="min-w-0 flex-1 basis-60 text-balance font-semibold text-lg leading-7 [overflow-wrap:anywhere]">
              {title}
            </h2>
            <div className="flex min-h-8 items-center gap-1.5">
              {marks}
              {form && <EditButton onClick={() => setEditing(true)} />}
              <RecordMenu name={title} onRemove={onRemove} />
            </div>
          </div>
          {facts}
        </header>
      )}
      {children}
    </article>
  );
}

function EditButton({ onClick }: { onClick: () => void }) {
  const t = useTranslations("records");
  return (
    <Button data-edit variant="outline" onClick={onClick} aria-keyshortcuts="E">
      <Pencil className="size-3.5" />
      {t("edit")}
      <Kbd aria-hidden className="-mr-1 max-sm:hidden pointer-coarse:hidden">
        E
      </Kbd>
    </Button>
  );
}

function useEditKey(edit?: () => void) {
  const t = useTranslations("records");
  useToldKeys([{ label: t("edit"), keys: ["E"], needs: edit !== undefined }]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const meant = event.key?.toLowerCase() === "e" && !event.shiftKey && !isTyping(event);
      if (!edit || !meant) return;
      event.preventDefault();
      edit();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [edit]);
}

/** What opened the form has the focus again once it is closed. */
function useReturn(head: RefObject<HTMLElement | null>, editing: boolean) {
  const before = useRef(editing);
  useEffect(() => {
    if (before.current && !editing)
      head.current?.querySelector<HTMLElement>("[data-edit]")?.focus();
    before.current = editing;
  }, [head, editing]);
}
