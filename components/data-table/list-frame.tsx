import type { ReactNode } from "react";
import { ScrollBox } from "./scroll-box";

export type ListFrameProps = {
  header?: ReactNode;
  toolbar?: ReactNode;
  /** The table, its skeleton or the empty state. */
  children: ReactNode;
  /** The pager. */
  footer?: ReactNode;
  /** What floats over the rows: the `BulkBar`. */
  over?: ReactNode;
};

/** A list that fills the window: only its rows scroll, so that head, tools and pager stay. */
export function ListFrame({ header, toolbar, children, footer, over }: ListFrameProps) {
  return (
    <div className="relative flex min-h-0 flex-1 flex-col sm:h-[calc(100dvh-3rem)] sm:flex-none">
      {header}
      {toolbar && (
        <div className="flex shrink-0 flex-wrap items-center gap-2 border-b px-4 pb-3 sm:px-6">
          {toolbar}
        </div>
      )}
      <ScrollBox>{children}</ScrollBox>
      {over}
      {footer && (
        <footer className="flex min-h-11 shrink-0 items-center gap-2 border-t px-4 sm:px-6">
          {footer}
        </footer>
      )}
    </div>
  );
}
