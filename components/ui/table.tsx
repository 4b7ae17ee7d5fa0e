import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

/** Semantics only; `data-table.css` says how a list looks, at a desk and on a phone. */
export function Table({ className, ...props }: ComponentProps<"table">) {
  return <table data-slot="table" className={cn("data-table", className)} {...props} />;
}

/** The places a cell may take in a phone's two-line card; a cell without one is left out there. */
export type CellPlace = "select" | "primary" | "secondary" | "end" | "actions";

export type CellProps = {
  place?: CellPlace;
  /** `end` for money and figures. */
  align?: "end";
  /** Stays in sight when the list is scrolled sideways: the checkbox 1, the name 2. */
  pin?: 1 | 2;
};

const marks = ({ place, align, pin }: CellProps) => ({
  "data-place": place,
  "data-align": align,
  "data-pin": pin,
});

export function TableHead({
  place,
  align,
  pin,
  ...props
}: Omit<ComponentProps<"th">, "align"> & CellProps) {
  return <th scope="col" {...marks({ place, align, pin })} {...props} />;
}

export function TableCell({
  place,
  align,
  pin,
  ...props
}: Omit<ComponentProps<"td">, "align"> & CellProps) {
  return <td {...marks({ place, align, pin })} {...props} />;
}
