"use client";

import { type RefObject, useEffect } from "react";
import type { ContactFaults } from "./typed-contact";

/**
 * A form that opens comes into sight and takes the focus, and so does what is wrong in it. One that
 * `cameBack` from the server takes it only when nobody has it: she may be typing the next already.
 */
export function useFormFocus(
  form: RefObject<HTMLFormElement | null>,
  faults: ContactFaults,
  cameBack: boolean,
) {
  useEffect(() => {
    const [wrong] = form.current?.querySelectorAll<HTMLElement>("[aria-invalid=true]") ?? [];
    const first = form.current?.querySelector<HTMLElement>("input");
    const held =
      document.activeElement !== document.body && !form.current?.contains(document.activeElement);
    if (cameBack && held) return;
    form.current?.scrollIntoView({ block: "nearest" }); // its buttons too, on a phone
    if (wrong) wrong.focus();
    else if (!Object.keys(faults).length) first?.focus();
  }, [form, faults, cameBack]);
}
