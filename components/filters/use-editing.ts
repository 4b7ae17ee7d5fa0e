"use client";

import { useRef, useState } from "react";
import { type Condition, type Filter, type Term, termsOf } from "@/lib/filters/schema";
import {
  addAlternative,
  addTerm,
  type Place,
  removeTerm,
  replaceTerm,
  termAt,
} from "./edit-filter";
import type { Target } from "./filter-desk";

/** What was written before an alternative to it was asked for. */
type Before = { place: Place; first: Condition };

export type Editing = { open: boolean; target: Target; before?: Before; times: number };

const isSame = (a: Target, b: Target) => JSON.stringify(a) === JSON.stringify(b);

function applied(filter: Filter, { target, before }: Editing, condition: Condition): Filter {
  if (target.deed === "add") return addTerm(filter, condition);
  if (target.deed === "edit") return replaceTerm(filter, target.place, condition);
  const base = before ? replaceTerm(filter, before.place, before.first) : filter;
  return addAlternative(base, target.place, condition);
}

type Props = {
  filter: Filter;
  change: (next: Filter) => string | null;
  /** Plans which condition has the focus afterwards. */
  plan: (at: number) => void;
};

/** What the editor is open for, and what comes of it. */
export function useEditing({ filter, change, plan }: Props) {
  const anchor = useRef<HTMLElement | null>(null);
  const [editing, edit] = useState<Editing>({ open: false, target: { deed: "add" }, times: 0 });
  const close = () => edit((now) => ({ ...now, open: false }));
  const isOpen = (target: Target) => editing.open && isSame(editing.target, target);
  const open = (target: Target, before?: Before) =>
    edit(({ times }) => ({ open: true, target, before, times: times + 1 }));

  function toggle(target: Target, element: HTMLElement) {
    anchor.current = element;
    if (isOpen(target)) close();
    else open(target);
  }

  function apply(condition: Condition): string | null {
    const next = applied(filter, editing, condition);
    const problem = change(next);
    if (problem) return problem;
    plan(termsOf(next).indexOf(condition));
    close();
    return null;
  }

  function remove(place: Place) {
    plan(termsOf(filter).indexOf(termAt(filter, place) as Term));
    change(removeTerm(filter, place));
    close();
  }

  return { editing, anchor, open, close, isOpen, toggle, apply, remove };
}
