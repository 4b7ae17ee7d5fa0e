import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/cn";

type ListProps = {
  label: string;
  /** The tracks of a wide list: `@xl:grid-cols-[minmax(0,1fr)_8rem_auto]`, the last for the menu. */
  columns: string;
  children: ReactNode;
};

/** Rows in a card that share their columns; a `RecordItem` each. */
export function RecordList({ label, columns, children }: ListProps) {
  return (
    <ul
      aria-label={label}
      className={cn("@xl:grid divide-y rounded-lg border bg-card empty:hidden", columns)}
    >
      {children}
    </ul>
  );
}

type LineProps = {
  /** A checkbox, an icon. */
  lead?: ReactNode;
  /** A `RecordTitle`, and the marks beside it. */
  title: ReactNode;
  /** A `RecordCell` each: columns where it is wide, the second line where it is narrow. */
  cells?: ReactNode;
  menu?: ReactNode;
  /** Stands under all of it: a text. */
  below?: ReactNode;
};

/** What one record says: one line, or two where it is narrow. */
export function RecordLine({ lead, title, cells, menu, below }: LineProps) {
  return (
    <div className="@xl:col-span-full @xl:grid-cols-subgrid grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 px-3 py-1.5 transition-colors hover:bg-row-hover">
      <div className="flex min-w-0 items-center gap-2.5">
        {lead}
        <div className="flex min-w-0 flex-1 items-center gap-2">{title}</div>
      </div>
      <div
        className={cn(
          "@xl:contents @max-xl:order-last @max-xl:col-span-full flex flex-wrap items-center gap-x-3 gap-y-0.5 text-sm empty:hidden",
          lead && "@max-xl:pl-6.5",
        )}
      >
        {cells}
      </div>
      <div className="-mr-1 flex items-center justify-end">{menu}</div>
      {below && <div className="order-last col-span-full min-w-0">{below}</div>}
    </div>
  );
}

type CellProps = ComponentProps<"div"> & {
  /** `end` for money and figures. */
  align?: "end";
};

/** A column of a line; an empty one is left out where it is narrow. */
export function RecordCell({ align, className, ...props }: CellProps) {
  return (
    <div
      data-align={align}
      className={cn(
        "@max-xl:empty:hidden min-w-0 truncate text-sm @xl:data-[align=end]:text-right data-[align=end]:figures",
        className,
      )}
      {...props}
    />
  );
}
