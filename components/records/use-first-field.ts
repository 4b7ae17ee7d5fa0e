"use client";

import { type RefObject, useEffect } from "react";

const FIELD = ":is(input, textarea, select, [role=combobox]):not([type=hidden], :disabled)";

/** A form that opens comes into sight, its buttons too, and its first field takes the focus. */
export function useFirstField(form: RefObject<HTMLFormElement | null>) {
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
    form.current?.querySelector<HTMLElement>(FIELD)?.focus({ preventScroll: true });
  }, [form]);
}
