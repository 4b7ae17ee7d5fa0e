"use client";

import type { Route } from "next";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { withParams } from "./list-url";

const PAUSE = 180; // ms without a key before the server is asked
const PAGE = ["after", "before"];

/** What is typed, and the address that follows it once the typing pauses. */
export function useSearchParam(param: string, drop: string[] = PAGE) {
  const router = useRouter();
  const path = usePathname();
  const params = useSearchParams();
  const [pending, start] = useTransition();
  const applied = params.get(param) ?? "";
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function apply(words: string) {
    clearTimeout(timer.current);
    setDraft(words);
    start(() => {
      const gone = Object.fromEntries(drop.map((name) => [name, undefined]));
      const next = { ...gone, [param]: words.trim() || undefined };
      router.replace(withParams(path, params, next) as Route, { scroll: false });
      setDraft(null); // kept until the new rows are there, then the address speaks
    });
  }

  function type(words: string) {
    setDraft(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => apply(words), PAUSE);
  }

  return { value: draft ?? applied, type, apply, pending };
}
