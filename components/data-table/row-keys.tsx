"use client";

import { useEffect } from "react";
import { isTyping } from "./is-typing";
import { useSelection } from "./selection";

const rowsInSight = () => [...document.querySelectorAll<HTMLElement>("[data-row-id]")];
const focusedRow = () => document.activeElement?.closest<HTMLElement>("[data-row-id]") ?? null;

function moveBy(step: 1 | -1) {
  const rows = rowsInSight();
  const row = focusedRow();
  const target = row ? rows[rows.indexOf(row) + step] : rows[0];
  target?.querySelector<HTMLElement>("[data-row-link]")?.focus();
}

/**
 * Keys of a list: J and K move, X chooses, Shift X chooses up to here, Escape lets go.
 * A row carries `data-row-id`, the link that opens it `data-row-link`.
 */
export function RowKeys() {
  const { toggle, clear, selected } = useSelection();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const id = Number(focusedRow()?.dataset.rowId);
      const acts: Record<string, (() => void) | undefined> = {
        j: () => moveBy(1),
        k: () => moveBy(-1),
        x: id ? () => toggle(id, event.shiftKey) : undefined,
        escape: selected.length > 0 ? clear : undefined,
      };
      const act = acts[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [toggle, clear, selected]);
  return null;
}
