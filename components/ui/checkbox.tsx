"use client";

import { type ComponentProps, useEffect, useRef } from "react";
import { cn } from "@/lib/cn";

export type CheckboxProps = Omit<ComponentProps<"input">, "type" | "ref"> & {
  indeterminate?: boolean;
};

/** A native checkbox in our looks: it works before any script and belongs to its form. */
export function Checkbox({ className, indeterminate = false, ...props }: CheckboxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = indeterminate;
  }, [indeterminate]);
  return (
    <span
      data-slot="checkbox"
      className={cn("relative inline-grid size-4 shrink-0 align-middle", className)}
    >
      <input
        ref={box}
        type="checkbox"
        className="peer size-4 cursor-pointer appearance-none rounded-sm border border-input bg-background transition-colors after:absolute after:-inset-2 checked:border-primary checked:bg-primary indeterminate:border-primary indeterminate:bg-primary hover:border-muted-foreground disabled:cursor-not-allowed disabled:opacity-50 aria-invalid:border-danger-dot dark:bg-card dark:checked:bg-primary dark:indeterminate:bg-primary forced-colors:appearance-auto"
        {...props}
      />
      <Mark
        className="peer-checked:opacity-100 peer-indeterminate:opacity-0"
        d="M3.5 8.5l3 3 6-7"
      />
      <Mark className="peer-indeterminate:opacity-100" d="M4 8h8" />
    </span>
  );
}

function Mark({ className, d }: { className: string; d: string }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 16 16"
      className={cn(
        "pointer-events-none absolute inset-0 size-4 fill-none stroke-2 stroke-primary-foreground opacity-0 forced-colors:hidden",
        className,
      )}
    >
      <path d={d} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
