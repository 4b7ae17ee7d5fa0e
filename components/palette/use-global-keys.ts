"use client";

import { useEffect } from "react";
import { isTyping } from "@/components/data-table/is-typing";

type Acts = {
  /** Opens the palette, or closes it. */
  palette: () => void;
  keys: () => void;
  /** Ctrl or ⌘ is held: the palette may be asked for. */
  soon: () => void;
};

/** A browser that fills in a form sends keys without a name. */
const isCommandK = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) =>
  (ctrlKey || metaKey) && !shiftKey && !altKey && key?.toLowerCase() === "k";

const isThere = (selector: string) => document.querySelector(selector) !== null;
const SEARCH_BOX = "[aria-keyshortcuts='/']";
const COVER = "[role=dialog]:not([data-slot=popover], [data-slot=palette])";

function askedBy(event: KeyboardEvent): "palette" | "keys" | null {
  if (isThere(COVER)) return null;
  if (isCommandK(event)) return "palette";
  if (isTyping(event)) return null;
  if (event.key === "?") return "keys";
  return event.key === "/" && !isThere(SEARCH_BOX) ? "palette" : null;
}

/** Keys of every page: Ctrl/⌘ K, `?`, and `/` where there is no search box that it belongs to. */
export function useGlobalKeys({ palette, keys, soon }: Acts) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === "Control" || event.key === "Meta") soon();
      const asked = askedBy(event);
      if (!asked || event.repeat) return;
      event.preventDefault();
      asked === "palette" ? palette() : keys();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [palette, keys, soon]);
}
