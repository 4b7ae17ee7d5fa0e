"use client";

import { type PointerEvent, useRef, useState } from "react";
import { moved } from "./apply-deed";

type Reordering = {
  ids: readonly number[];
  onKeep: (ids: readonly number[]) => void;
  /** Says where one is now. */
  onMove: (id: number, place: number) => void;
};

/** An order in the making, by keys or by hand: `order` shows it, `drop` keeps it, `cancel` does not. */
export function useReorder<T extends HTMLElement>({ ids, onKeep, onMove }: Reordering) {
  const [draft, setDraft] = useState<readonly number[] | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const list = useRef<T>(null);
  const order = draft ?? ids;

  const move = (id: number, to: number) => {
    const next = moved(order, id, to);
    const place = next.indexOf(id);
    if (place === order.indexOf(id)) return;
    setDraft(next);
    onMove(id, place);
  };
  const cancel = () => {
    setDraft(null);
    setDragged(null);
  };
  const drop = () => {
    if (draft && draft.join() !== ids.join()) onKeep(draft);
    cancel();
  };

  /** The list has the pointer, and not the row: a row that is moved on the page would lose it. */
  const grab = (id: number, event: PointerEvent) => {
    if (event.button !== 0) return;
    list.current?.setPointerCapture(event.pointerId);
    setDragged(id);
  };
  const dragTo = ({ clientY }: PointerEvent) => {
    if (dragged === null) return;
    const above = [...(list.current?.children ?? [])].filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return row instanceof HTMLElement && !isRow(row, dragged) && top + height / 2 < clientY;
    });
    move(dragged, above.length);
  };
  const handlers = { onPointerMove: dragTo, onPointerUp: drop, onPointerCancel: cancel };
  return { list, order, dragged, moving: draft !== null, move, drop, cancel, grab, handlers };
}

const isRow = (row: HTMLElement, id: number) => row.dataset.rowId === String(id);
