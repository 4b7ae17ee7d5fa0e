import { ArrowDown, ArrowUp } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { type CellProps, TableHead } from "@/components/ui/table";
import { cn } from "@/lib/cn";

export type SortDirection = "asc" | "desc";
export type SortHeaderProps = CellProps & {
  /** Where a press leads: the same list, sorted by this column, the other way round if it is. */
  href: string;
  direction?: SortDirection;
  className?: string;
  children: ReactNode;
};

const words = { asc: "ascending", desc: "descending" } as const;

/** A column's name that sorts by it. */
export function SortHeader({ href, direction, className, children, ...cell }: SortHeaderProps) {
  const Arrow = direction === "desc" ? ArrowDown : ArrowUp;
  return (
    <TableHead aria-sort={direction ? words[direction] : "none"} {...cell} className={className}>
      <Link
        href={href as Route}
        prefetch={false}
        scroll={false}
        className={cn(
          "group/sort -mx-1.5 inline-flex h-6 items-center gap-1 rounded-md px-1.5 transition-colors hover:bg-accent hover:text-foreground",
          cell.align === "end" && "flex-row-reverse",
          direction && "text-foreground",
        )}
      >
        {children}
        <Arrow
          aria-hidden
          className={cn(
            "size-3.5",
            !direction &&
              "opacity-0 group-hover/sort:opacity-60 group-focus-visible/sort:opacity-60",
          )}
        />
      </Link>
    </TableHead>
  );
}
