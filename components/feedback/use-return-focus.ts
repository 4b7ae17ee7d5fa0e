"use client";

import { useRef } from "react";

/**
 * For a dialog that no button opens: its content gives the focus back to where it was before. Where
 * a field in it takes the focus by itself, what opens it calls `onOpenAutoFocus` first.
 */
export function useReturnFocus() {
  const before = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: () => {
      before.current = document.activeElement;
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      const there = before.current?.isConnected
        ? before.current
        : document.querySelector("#content");
      if (there instanceof HTMLElement) there.focus();
    },
  };
}
