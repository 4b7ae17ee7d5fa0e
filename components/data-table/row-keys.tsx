"use client";

import { useEffect } from "react";
import { focusedRow, moveBy } from "./focused-row";
import { isElsewhere, isTyping } from "./is-typing";
import { useSelection } from "./selection";

const inSearchBox = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.matches("input[type=search]");

const isSelectAll = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "a";

/**
 * Keys of a list: J and K move, and the arrows once a row or the search box has the focus; X chooses, Shift X chooses up to here, Escape lets go; Ctrl/⌘ A chooses the page.
 * A row carries `data-row-id`, the link that opens it `data-row-link`. Without `selects` nothing is chosen.
 */
export function RowKeys({ selects }: { selects: boolean }) {
  const { toggle, clear, selected } = useSelection();
  useSelectAll(selects);
  useEffect(() => {
    const choosing = (row: HTMLElement, { shiftKey }: KeyboardEvent) =>
      selects ? () => toggle(Number(row.dataset.rowId), shiftKey) : undefined;
    const acts = (event: KeyboardEvent): Acts => {
      if (inSearchBox(event)) return { arrowdown: () => moveBy(1) };
      if (isTyping(event)) return {};
      const move = { j: () => moveBy(1), k: () => moveBy(-1) };
      const held = selected.length > 0 ? { escape: clear } : {};
      const row = focusedRow();
      if (!row) return { ...move, ...held };
      const x = choosing(row, event);
      return { ...move, arrowdown: move.j, arrowup: move.k, x, ...held };
    };
    const press = (event: KeyboardEvent) => {
      const act = acts(event)[event.key?.toLowerCase()]; // a filled in form sends keys without a name
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [toggle, clear, selected, selects]);
  return null;
}

/** A second time it leads on to what is offered beyond the page. */
function useSelectAll(selects: boolean) {
  const { all, toggleAll } = useSelection();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!selects || !isSelectAll(event) || isElsewhere(event)) return;
      event.preventDefault();
      if (!all) return toggleAll();
      document.querySelector<HTMLElement>("[data-select-matching]")?.focus();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [selects, all, toggleAll]);
}

type Acts = Record<string, (() => void) | undefined>;
