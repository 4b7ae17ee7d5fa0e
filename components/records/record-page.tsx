"use client";

import { Pencil } from "lucide-react";
import type { Route } from "next";
import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { BackLink } from "./back-link";
import { RecordMenu } from "./record-menu";
import { useEditKey } from "./use-edit-key";

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
      <BackLink {...list} />
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
    </Button>
  );
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
