"use client";

import { type RefObject, useEffect } from "react";

export const EDIT_EVENT = "clientele:edit";

const FIELD = "input, select, textarea, button";

/**
 * Told to edit, and at an address that ends in #edit, the form takes the focus to its first field; one
 * that ends in #edit-people leads to that part of it.
 */
export function useEditFocus(form: RefObject<HTMLFormElement | null>) {
  useEffect(() => {
    const begin = () => focusIn(form.current);
    const asked = /^#edit(-[a-z]+)?$/.test(location.hash);
    if (asked) focusIn(document.querySelector(location.hash));
    window.addEventListener(EDIT_EVENT, begin);
    return () => window.removeEventListener(EDIT_EVENT, begin);
  }, [form]);
}

function focusIn(part: Element | null) {
  const first = part?.querySelector<HTMLElement>(FIELD);
  first?.focus({ preventScroll: true });
  if (first instanceof HTMLInputElement) first.select();
  first?.scrollIntoView({ block: "center" });
}
