"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const EVERY_MS = 2_000;

/** Looks again while something is under way and somebody is there to see it. */
export function RefreshWhile({ going }: { going: boolean }) {
  const router = useRouter();
  useEffect(() => {
    if (!going) return;
    const timer = setInterval(() => !document.hidden && router.refresh(), EVERY_MS);
    return () => clearInterval(timer);
  }, [going, router]);
  return null;
}
