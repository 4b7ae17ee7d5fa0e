"use client";

import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
import { isTyping } from "@/components/data-table/is-typing";

type Doors = { onDone: () => void; onCancel: () => void };

type Props = {
  id: number;
  /** The form that takes its place; nothing for who only reads. */
  form?: (doors: Doors) => ReactNode;
  /** For what has a page of its own for its form: goes there. */
  onEdit?: () => void;
  onRemove?: () => void;
  /** The line; gets what opens the form. */
  children: (edit?: () => void) => ReactNode;
};

/** One record in a list, its form in its place; with the focus, E edits and Delete deletes it. */
export function RecordItem({ id, form, onEdit, onRemove, children }: Props) {
  const [editing, setEditing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  useReturn(item, editing);
  const edit = form ? () => setEditing(true) : onEdit;
  const close = () => setEditing(false);
  const acts: Record<string, (() => void) | undefined> = {
    e: edit,
    delete: onRemove,
    backspace: onRemove,
  };
  const press = (event: KeyboardEvent) => {
    const act = isTyping(event.nativeEvent) ? undefined : acts[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <li
      ref={item}
      data-row-id={id}
      onKeyDown={editing ? undefined : press}
      className="@xl:col-span-full @xl:grid @xl:grid-cols-subgrid first:rounded-t-lg last:rounded-b-lg overflow-clip"
    >
      {editing && form ? (
        <div className="@xl:col-span-full">{form({ onDone: close, onCancel: close })}</div>
      ) : (
        children(edit)
      )}
    </li>
  );
}

/** The record's name has the focus again once its form is closed: what opened it may be gone. */
function useReturn(item: RefObject<HTMLElement | null>, editing: boolean) {
  const before = useRef(editing);
  useEffect(() => {
    const title = item.current?.querySelector<HTMLElement>("[data-row-link]");
    if (before.current && !editing) title?.focus();
    before.current = editing;
  }, [item, editing]);
}
