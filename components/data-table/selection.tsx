"use client";

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { spanOf } from "./span-of";

export type Selection = {
  /** The chosen rows among those in sight, in their order. */
  selected: number[];
  has: (id: number) => boolean;
  /** With `range`, everything from the row pressed before goes along. */
  toggle: (id: number, range?: boolean) => void;
  toggleAll: () => void;
  clear: () => void;
  all: boolean;
};

const SelectionContext = createContext<Selection | null>(null);

/** Holds which of the rows in sight are chosen; rows that leave the page are let go. */
export function SelectionProvider({ ids, children }: { ids: number[]; children: ReactNode }) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [anchor, setAnchor] = useState<number | null>(null);
  const toggle = useCallback(
    (id: number, range = false) => {
      const rows = range ? spanOf(ids, anchor, id) : [id];
      setChosen((before) => withRows(before, rows, !before.has(id)));
      setAnchor(id);
    },
    [ids, anchor],
  );
  const value = useMemo(() => {
    const selected = ids.filter((id) => chosen.has(id));
    const all = ids.length > 0 && selected.length === ids.length;
    const clear = () => setChosen(new Set());
    return {
      selected,
      all,
      clear,
      toggle,
      has: (id: number) => chosen.has(id),
      toggleAll: () => setChosen(new Set(all ? [] : ids)),
    };
  }, [ids, chosen, toggle]);
  return <SelectionContext value={value}>{children}</SelectionContext>;
}

function withRows(before: ReadonlySet<number>, rows: number[], chosen: boolean) {
  const next = new Set(before);
  for (const row of rows) chosen ? next.add(row) : next.delete(row);
  return next;
}

export function useSelection(): Selection {
  const selection = useContext(SelectionContext);
  if (!selection) throw new Error("useSelection belongs inside a SelectionProvider.");
  return selection;
}
