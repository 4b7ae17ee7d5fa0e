"use client";

import { useEffect, useEffectEvent } from "react";
import { isTyping } from "@/components/data-table/is-typing";

/** `F` anywhere on the page begins a new condition. */
export function useFilterKey(begin: () => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== "f" || event.repeat || isTyping(event)) return;
    event.preventDefault();
    begin();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
