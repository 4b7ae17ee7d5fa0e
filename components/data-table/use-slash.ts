"use client";

import { type RefObject, useEffect } from "react";
import { isTyping } from "./is-typing";

/** `/` anywhere on the page goes to the search box. */
export function useSlash(box: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "/" || isTyping(event)) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [box]);
}
