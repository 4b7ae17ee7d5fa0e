"use client";

import { useEffect, useState } from "react";
import { type ContactFaults, nobody, type TypedContact } from "./typed-contact";
import type { Draft } from "./use-contact-forms";

type Save = (draft: Draft, typed: TypedContact) => ContactFaults | undefined;

/** The line that adds: closed, open, and open anew after each that was saved. #add opens it at once. */
export function useAdding(save: Save, mayAdd: boolean) {
  const [{ key, state }, set] = useState<{ key: number; state: "new" | "open" | "closed" }>({
    key: -1,
    state: "new",
  });
  useEffect(() => {
    if (mayAdd && location.hash === "#add") set({ key: -1, state: "open" });
  }, [mayAdd]);
  return {
    key,
    state,
    start: () => {
      document.querySelector<HTMLElement>("[data-add-contact] input")?.focus();
      set({ key, state: "open" });
    },
    stop: () => set({ key: key - 1, state: "closed" }),
    save: (typed: TypedContact) => {
      const faults = save({ key, typed: nobody }, typed);
      if (!faults) set({ key: key - 1, state: "open" });
      return faults;
    },
  };
}

export type Adding = ReturnType<typeof useAdding>;
