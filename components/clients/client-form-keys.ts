"use client";

import { type RefObject, useEffect } from "react";

const ctrl = (event: KeyboardEvent) => (event.ctrlKey || event.metaKey) && !event.altKey;
const isEnter = (event: KeyboardEvent) => ctrl(event) && event.key === "Enter";
const isSave = (event: KeyboardEvent) => ctrl(event) && event.key.toLowerCase() === "s";

/**
 * Ctrl/⌘ Enter and Ctrl/⌘ S send the form. `except` leaves S to the save bar, but never to the
 * browser, which would save the page.
 */
export function useSaveKeys(form: RefObject<HTMLFormElement | null>, except?: "s") {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isEnter(event) && !isSave(event)) return;
      const covered = document.querySelector("[role=dialog]:not([data-slot=popover])");
      if (covered) return;
      event.preventDefault();
      if (event.repeat || (isSave(event) && except === "s")) return;
      form.current?.requestSubmit();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [form, except]);
}
