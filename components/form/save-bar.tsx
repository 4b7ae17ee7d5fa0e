"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { SubmitButton } from "./submit-button";

export type SaveBarProps = { dirty: boolean; pending: boolean; onDiscard: () => void };

const isSave = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s";

// The bar appears in the browser only, never in server-rendered markup.
const apple = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The last child of a form: there only while something is unsaved. Ctrl/⌘ S saves. */
export function SaveBar(props: SaveBarProps) {
  return props.dirty || props.pending ? <Bar {...props} /> : null;
}

function Bar({ pending, onDiscard }: SaveBarProps) {
  const t = useTranslations("form");
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const save = (event: KeyboardEvent) => {
      if (!isSave(event)) return;
      event.preventDefault();
      if (!event.repeat) bar.current?.closest("form")?.requestSubmit();
    };
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("keydown", save);
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("keydown", save);
      window.removeEventListener("beforeunload", warn);
    };
  }, []);
  return (
    <section
      ref={bar}
      aria-label={t("unsaved")}
      className="fade-in-0 slide-in-from-bottom-2 sticky bottom-0 z-20 -mx-4 flex animate-in items-center gap-2 border-t bg-background/95 px-4 py-3 backdrop-blur duration-150 sm:bottom-4 sm:mx-0 sm:rounded-lg sm:border sm:bg-popover sm:px-3 sm:py-2 sm:shadow-float"
    >
      <p role="status" className="mr-auto text-muted-foreground text-sm">
        {t("unsaved")}
      </p>
      <Button variant="ghost" onClick={onDiscard} disabled={pending}>
        {t("discard")}
      </Button>
      <SubmitButton pending={pending} aria-keyshortcuts="Control+S Meta+S">
        {t("save")}
        <Kbd
          aria-hidden
          className="-mr-1 border-primary-foreground/30 bg-transparent text-primary-foreground pointer-coarse:hidden"
        >
          {t(apple() ? "saveKeysApple" : "saveKeys")}
        </Kbd>
      </SubmitButton>
    </section>
  );
}
