import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

export type PageHeaderProps = {
  title: ReactNode;
  /** Quietly beside the title: a count. */
  aside?: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
  /** Above a `PageBody`: as narrow as that. */
  narrow?: boolean;
  className?: string;
};

/** The one `h1` of a page, and what can be done there. */
export function PageHeader({
  title,
  aside,
  description,
  actions,
  narrow,
  className,
}: PageHeaderProps) {
  return (
    <div
      className={cn(
        "flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-4 sm:px-6",
        narrow && "mx-auto w-full max-w-[1120px]",
        className,
      )}
    >
      <div className="min-w-0 flex-1 basis-36">
        <div className="flex items-baseline gap-2">
          <h1 className="min-w-0 font-semibold text-xl tracking-[-0.01em]">{title}</h1>
          {aside && <span className="figures shrink-0 text-muted-foreground text-sm">{aside}</span>}
        </div>
        {description && <p className="mt-0.5 text-muted-foreground">{description}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </div>
  );
}
