"use client";

import { type RefObject, useEffect } from "react";

export const EDIT_EVENT = "clientele:edit";

/** Told to edit, and at an address that ends in #edit, the form takes the focus to its first field. */
export function useEditFocus(form: RefObject<HTMLFormElement | null>) {
  useEffect(() => {
    const focus = () => {
      const first = form.current?.querySelector<HTMLInputElement>("input");
      first?.focus({ preventScroll: true });
      first?.select();
      first?.scrollIntoView({ block: "center" });
    };
    if (location.hash === "#edit") focus();
    window.addEventListener(EDIT_EVENT, focus);
    return () => window.removeEventListener(EDIT_EVENT, focus);
  }, [form]);
}
