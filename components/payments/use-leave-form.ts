"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";

/** Leads from a form on a record's page back to the page without it, and the focus to its content. */
export function useLeaveForm(path: Route) {
  const router = useRouter();
  return () => {
    router.replace(path, { scroll: false });
    document.querySelector<HTMLElement>("#content")?.focus({ preventScroll: true });
  };
}
