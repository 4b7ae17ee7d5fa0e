import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";
import { fieldLooks } from "./input";

export type Choice = { value: string; label: string };
export type SelectProps = Omit<ComponentProps<"select">, "children"> & {
  options: readonly Choice[];
  /** Words for «none», first in the list and with an empty value. */
  empty?: string;
};

/**
 * The browser's own select: at home on every phone, read by every screen reader, without script.
 * Where the browser allows it (`base-select`), its list looks like our menus: select.css.
 */
export function Select({ className, options, empty, ...props }: SelectProps) {
  return (
    <select
      data-slot="select"
      className={cn(fieldLooks, "select h-9 cursor-pointer pr-8 pointer-coarse:h-11", className)}
      {...props}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
