"use client";

import { type RefObject, useEffect } from "react";
import { isTyping } from "@/components/data-table/is-typing";

export const EDIT_EVENT = "clientele:edit";

/** `E`, the button «Edit» and an address that ends in #edit lead to the first field. */
export function useEditFocus(form: RefObject<HTMLFormElement | null>) {
  useEffect(() => {
    const focus = () => {
      const first = form.current?.querySelector<HTMLInputElement>("input");
      first?.focus({ preventScroll: true });
      first?.select();
      first?.scrollIntoView({ block: "center" });
    };
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "e" || event.shiftKey || isTyping(event)) return;
      event.preventDefault();
      focus();
    };
    if (location.hash === "#edit") focus();
    window.addEventListener("keydown", press);
    window.addEventListener(EDIT_EVENT, focus);
    return () => {
      window.removeEventListener("keydown", press);
      window.removeEventListener(EDIT_EVENT, focus);
    };
  }, [form]);
}
