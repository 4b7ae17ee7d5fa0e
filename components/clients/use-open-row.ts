"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import type { MouseEvent } from "react";
import { recordAddress } from "./addresses";

const ON_ITS_OWN = "a, button, input, label, [role=menuitem]";

/** Opens a client from anywhere in its row, but for what acts on its own and for marked text. */
export function useOpenRow(id: number, within = "") {
  const router = useRouter();
  const address = recordAddress(id, within);
  return (event: MouseEvent<HTMLElement>) => {
    const { target, currentTarget } = event;
    if (event.defaultPrevented || !(target instanceof Element)) return;
    // a menu is drawn elsewhere, yet its clicks arrive here
    if (!currentTarget.contains(target) || target.closest(ON_ITS_OWN)) return;
    if (window.getSelection()?.toString()) return;
    if (event.metaKey || event.ctrlKey) window.open(address, "_blank", "noopener");
    else router.push(address as Route);
  };
}
