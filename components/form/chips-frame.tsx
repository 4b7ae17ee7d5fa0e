"use client";

import { Plus, X } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { fieldLooks } from "@/components/ui/input";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { cn } from "@/lib/cn";
import { FieldFrame } from "./field-frame";
import type { FieldWords } from "./use-field";

export type Chip = { value: string; label: string };

type Props = FieldWords & {
  label: string;
  /** What `useField` answered. */
  bound: {
    id: string;
    field: { ref: (element: HTMLElement | null) => void; onBlur: () => void };
    error?: string;
    attributes: { "aria-required"?: boolean };
  };
  chips: readonly Chip[];
  add: string;
  remove: (label: string) => string;
  onRemove: (value: string) => void;
  /** The list to add from. */
  children: ReactNode;
};

/** Several things that were chosen, each with a way to let go of it, and a button that opens more. */
export function ChipsFrame({ bound, chips, add, remove, onRemove, children, ...words }: Props) {
  const { id, field, error } = bound;
  const { "aria-required": _, ...attributes } = bound.attributes; // no word for a button
  const opener = useRef<HTMLButtonElement>(null);
  const letGo = (value: string) => {
    onRemove(value);
    opener.current?.focus(); // the button that was pressed goes with its chip
  };
  return (
    <FieldFrame id={id} error={error} {...words}>
      <div
        className={cn(
          fieldLooks,
          "flex min-h-9 flex-wrap items-center gap-1 px-1.5 py-1 pointer-coarse:min-h-11",
          error && "border-danger-dot",
        )}
      >
        {chips.map(({ value, label }) => (
          <RemovableChip
            key={value}
            label={label}
            remove={remove(label)}
            onRemove={() => letGo(value)}
          />
        ))}
        <Popover>
          <PopoverTrigger
            {...attributes}
            ref={(element) => {
              opener.current = element;
              field.ref(element);
            }}
            onBlur={field.onBlur}
            className="inline-flex h-6 items-center gap-1 rounded-md px-1.5 text-muted-foreground text-sm transition-colors hover:bg-accent hover:text-foreground pointer-coarse:h-9"
          >
            <Plus aria-hidden className="size-3.5" />
            {add}
          </PopoverTrigger>
          <PopoverContent aria-label={words.label} className="p-0">
            {children}
          </PopoverContent>
        </Popover>
      </div>
    </FieldFrame>
  );
}

type ChipProps = { label: string; remove: string; onRemove: () => void };

function RemovableChip({ label, remove, onRemove }: ChipProps) {
  return (
    <span className="inline-flex h-6 max-w-full items-center rounded-md border bg-muted pl-2 text-sm">
      <span className="truncate" title={label}>
        {label}
      </span>
      <button
        type="button"
        aria-label={remove}
        onClick={onRemove}
        className="grid size-6 shrink-0 place-items-center rounded-md text-muted-foreground transition-colors hover:text-foreground focus-visible:-outline-offset-2 pointer-coarse:size-8"
      >
        <X aria-hidden className="size-3" />
      </button>
    </span>
  );
}
