"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";

const opensElsewhere = ({ ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent) =>
  ctrlKey || metaKey || shiftKey || altKey || button !== 0;

/** The link of a click that would lead away from this page in this tab. */
function leavingBy(event: MouseEvent): HTMLAnchorElement | null {
  if (opensElsewhere(event) || !(event.target instanceof Element)) return null;
  const link = event.target.closest<HTMLAnchorElement>("a[href]");
  if (!link || link.target === "_blank" || link.hasAttribute("download")) return null;
  if (!link.protocol.startsWith("http")) return null; // mailto: and tel: stay here
  return link.pathname === location.pathname && link.hash ? null : link;
}

/** While something is unsaved, closing the tab and following a link ask first. */
export function useLeaveWarning(dirty: boolean) {
  const t = useTranslations("clientForm");
  const question = t("leave");
  useEffect(() => {
    if (!dirty) return;
    const close = (event: BeforeUnloadEvent) => event.preventDefault();
    const follow = (event: MouseEvent) => {
      if (!leavingBy(event) || window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("beforeunload", close);
    window.addEventListener("click", follow, true); // before the router hears of it
    return () => {
      window.removeEventListener("beforeunload", close);
      window.removeEventListener("click", follow, true);
    };
  }, [dirty, question]);
}
