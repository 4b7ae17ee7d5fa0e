"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";

type Doors = { onDone: () => void; onCancel: () => void };

export type AddProps = {
  /** Opens above the list. */
  form?: (doors: Doors) => ReactNode;
  /** Another one comes after each that was saved. */
  again?: boolean;
  /** For what has a page of its own for its form. */
  href?: Route;
};

type State = "new" | "open" | "closed";

/** The form that adds: closed, open, or open anew after each that was saved. */
export function useAdding({ again = false, href }: AddProps = {}) {
  const router = useRouter();
  const [{ key, state }, set] = useState<{ key: number; state: State }>({ key: 0, state: "new" });
  return {
    key,
    state,
    start: () => {
      if (href) return router.push(href);
      document.querySelector<HTMLElement>("[data-add-record] :is(input, textarea)")?.focus();
      set({ key, state: "open" });
    },
    stop: () => set({ key: key + 1, state: "closed" }),
    done: () => set({ key: key + 1, state: again ? "open" : "closed" }),
  };
}

export type Adding = ReturnType<typeof useAdding>;
