import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

export type EmptyStateProps = {
  icon?: ReactNode;
  title: string;
  text?: ReactNode;
  actions?: ReactNode;
  /** `h1` when it is all there is on the page. */
  as?: "h1" | "h2";
  className?: string;
};

/** Nothing here yet: says why, and offers what to do about it. */
export function EmptyState({ icon, title, text, actions, as, className }: EmptyStateProps) {
  const Heading = as ?? "h2";
  return (
    <div
      data-slot="empty-state"
      className={cn(
        "mx-auto flex max-w-md flex-col items-center px-6 py-16 text-center",
        className,
      )}
    >
      {icon && (
        <div
          aria-hidden
          className="mb-4 grid size-10 place-items-center rounded-lg border bg-card text-muted-foreground [&_svg]:size-5"
        >
          {icon}
        </div>
      )}
      <Heading className="font-medium text-lg">{title}</Heading>
      {text && <div className="mt-1 text-pretty text-muted-foreground">{text}</div>}
      {actions && <div className="mt-5 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
