"use client";

import {
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

type Options = {
  /** The rows in their order, each marked `data-order` with its id. */
  ids: readonly string[];
  /** Shows the row at another place. */
  onMove: (from: number, to: number) => void;
  /** The row was let go where it is now. */
  onSettle?: () => void;
};

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * Puts rows into another order: by dragging a handle, or with Alt and an arrow key on anything in a
 * row. `moved` is the last one that moved, for those who don't see it.
 */
export function useReorder<E extends HTMLElement>({ ids, onMove, onSettle }: Options) {
  const list = useRef<E>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [moved, setMoved] = useState<string | null>(null);
  const touched = useRef(false);
  const focused = useRef<HTMLElement>(null);

  const move = (id: string, to: number) => {
    const from = ids.indexOf(id);
    if (from < 0 || from === to || to < 0 || to >= ids.length) return;
    touched.current = true;
    onMove(from, to);
    setMoved(id);
  };
  const settle = () => {
    if (touched.current) onSettle?.();
    touched.current = false;
  };
  // A row that changes its place in the page loses the focus.
  useLayoutEffect(() => {
    if (focused.current?.isConnected) focused.current.focus();
    focused.current = null;
  });
  useDrag(dragged !== null, {
    onDrag: (y) => dragged && move(dragged, placeAt(list.current, dragged, y)),
    onDrop: () => {
      setDragged(null);
      settle();
    },
  });
  const row = (id: string) => ({
    "data-order": id,
    "data-dragged": id === dragged || undefined,
    /** Before a menu's button takes the arrow for itself. */
    onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => {
      const step = event.altKey && STEPS[event.key];
      if (!step || !isWithin(event)) return;
      event.preventDefault();
      event.stopPropagation();
      focused.current = event.target as HTMLElement;
      move(id, ids.indexOf(id) + step);
    },
    onKeyUp: (event: KeyboardEvent<HTMLElement>) => event.key === "Alt" && settle(),
    onBlur: settle,
  });
  const handle = (id: string) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0) setDragged(id);
    },
  });
  return { list, moved, row, handle };
}

/** Not in a dialog that the row opened, which is elsewhere on the page. */
const isWithin = ({ currentTarget, target }: KeyboardEvent<HTMLElement>) =>
  currentTarget.contains(target as Node);

type Drag = { onDrag: (y: number) => void; onDrop: () => void };

/** Listens on the window: the handle itself is moved about in the page. */
function useDrag(going: boolean, drag: Drag) {
  const now = useRef(drag);
  useEffect(() => {
    now.current = drag;
  });
  useEffect(() => {
    if (!going) return;
    const over = new AbortController();
    const { signal } = over;
    window.addEventListener("pointermove", ({ clientY }) => now.current.onDrag(clientY), {
      signal,
    });
    for (const end of ["pointerup", "pointercancel", "blur"])
      window.addEventListener(end, () => now.current.onDrop(), { signal });
    return () => over.abort();
  }, [going]);
}

/** How many of the other rows have their middle above a height. */
function placeAt(list: HTMLElement | null, id: string, y: number): number {
  const rows = [...(list?.querySelectorAll<HTMLElement>("[data-order]") ?? [])];
  const above = rows.filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return row.dataset.order !== id && top + height / 2 < y;
  });
  return above.length;
}
