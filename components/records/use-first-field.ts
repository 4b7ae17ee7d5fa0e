"use client";

import { type RefObject, useEffect } from "react";

const FIELD = ":is(input, textarea, select, [role=combobox]):not([type=hidden], :disabled)";

/** A form that opens comes into sight, its buttons too, and its first field takes the focus. */
export function useFirstField(form: RefObject<HTMLFormElement | null>) {
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>(FIELD);
    form.current?.scrollIntoView({ block: "nearest" });
    first?.closest("[data-slot=field]")?.scrollIntoView({ block: "nearest" }); // where both don't fit
    first?.focus({ preventScroll: true });
  }, [form]);
}
