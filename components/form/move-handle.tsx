"use client";

import { GripVertical } from "lucide-react";
import type { ComponentProps } from "react";

/** By this a row is dragged, or moved with Alt and an arrow key. */
export function MoveHandle({ label, ...props }: ComponentProps<"button"> & { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      className="grid size-7 shrink-0 cursor-grab touch-none place-items-center rounded-md text-muted-foreground transition-colors hover:bg-accent hover:text-foreground focus-visible:-outline-offset-2 active:cursor-grabbing pointer-coarse:size-9"
      {...props}
    >
      <GripVertical aria-hidden className="size-4" />
    </button>
  );
}
