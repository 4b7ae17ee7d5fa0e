"use client";

import type { Route } from "next";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useMemo, useOptimistic, useTransition } from "react";
import { formatFilter, LONGEST_FILTER, parseFilter } from "@/lib/filters/codec";
import { type Filter, type Term, termsOf } from "@/lib/filters/schema";
import { messageKey } from "@/lib/message-key";
import { filterAddress } from "./filter-address";

export type FilterInAddress = {
  /** What the list shows. */
  filter: string;
  /** What its view shows by itself. */
  saved: string;
  /** What keeps each term from being asked, in the order of `termsOf`; null where nothing does. */
  problems: readonly (string | null)[];
};

const keyOf = (term: Term) => JSON.stringify(term);

/** The filter of the address, and the way to another: each change is a step that Back undoes. */
export function useFilter({ filter: given, saved, problems }: FilterInAddress) {
  const router = useRouter();
  const path = usePathname();
  const params = useSearchParams();
  const [pending, start] = useTransition();
  const [text, show] = useOptimistic(given);
  const filter = useMemo(() => parseFilter(text), [text]);
  const known = useMemo(
    () => new Map(termsOf(parseFilter(given)).map((term, i) => [keyOf(term), problems[i] ?? null])),
    [given, problems],
  );

  /** Goes to another filter; answers why it can't be, as a message key. */
  function change(next: Filter): string | null {
    const wanted = formatFilter(next);
    if (wanted.length > LONGEST_FILTER)
      return messageKey("errors.tooLong", { max: LONGEST_FILTER });
    if (wanted !== text)
      start(() => {
        show(wanted);
        const address = filterAddress(path, params, { filter: wanted, saved });
        router.push(address as Route, { scroll: false });
      });
    return null;
  }

  const problemOf = (term: Term) => known.get(keyOf(term)) ?? null;
  return { filter, change, problemOf, pending };
}
