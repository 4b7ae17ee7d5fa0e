"use client";

import { createContext, useContext } from "react";
import type { FilterField } from "@/lib/filters/fields";
import { type Filter, isUnread, type Term } from "@/lib/filters/schema";
import type { Place } from "./edit-filter";
import { type FilterWords, plainSentence, sentenceOf } from "./filter-words";

/** What the editor is open for: a new condition, one that is there, or an alternative to one. */
export type Target = { deed: "add" } | { deed: "edit" | "alternative"; place: Place };

export type Desk = {
  filter: Filter;
  words: FilterWords;
  fields: ReadonlyMap<string, FilterField>;
  /** Why a term is not applied; null when it is. */
  problemOf: (term: Term) => string | null;
  isOpen: (target: Target) => boolean;
  /** Opens the editor beneath an element; closes it when it is open there. */
  toggleEditor: (target: Target, anchor: HTMLElement) => void;
  remove: (place: Place) => void;
  /** «And» instead of «or», or the other way round. */
  switchMatch: (part?: number) => void;
};

const DeskContext = createContext<Desk | null>(null);
export const FilterDesk = DeskContext.Provider;

export function useFilterDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("This belongs inside a FilterBar.");
  return desk;
}

/** How a term reads, with marks for what stands out and without. */
export function useSentence() {
  const { fields, words } = useFilterDesk();
  const say = (term: Term) =>
    sentenceOf(term, isUnread(term) ? undefined : fields.get(term.field), words);
  return { say, plain: (term: Term) => plainSentence(say(term), words) };
}
