"use client";

import type { ReactNode, UIEvent } from "react";

const note = ({ currentTarget: box }: UIEvent<HTMLElement>) => {
  box.dataset.scrolled = String(box.scrollLeft > 0);
};

/** Where rows scroll; it notes when they have slid sideways, for the edge of what is pinned. */
export function ScrollBox({ children }: { children: ReactNode }) {
  return (
    <div onScroll={note} className="table-scroll relative min-h-0 flex-1 sm:overflow-auto">
      {children}
    </div>
  );
}
