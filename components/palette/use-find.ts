"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Finding } from "@/lib/search/schema";

const PAUSE_MS = 120; // without a key before the server is asked

async function askFor(q: string, signal: AbortSignal): Promise<Finding> {
  const answer = await fetch(`/admin/find?q=${encodeURIComponent(q)}`, { signal });
  if (!answer.ok) throw new Error(`The search answered ${answer.status}.`);
  return answer.json();
}

/** What is found for the words as they pause; the last finding stays until there is another. */
export function useFind(typed: string) {
  const words = typed.trim();
  const q = usePaused(words);
  const query = useQuery({
    queryKey: ["find", q],
    queryFn: ({ signal }) => askFor(q, signal), // a newer search ends an older one
    placeholderData: keepPreviousData,
    retry: 1,
  });
  return { ...query, waiting: query.isFetching || q !== words };
}

function usePaused(words: string): string {
  const [paused, setPaused] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(words), words ? PAUSE_MS : 0);
    return () => clearTimeout(timer);
  }, [words]);
  return paused;
}
