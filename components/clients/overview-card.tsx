import { type ReactNode, useId } from "react";
import { cn } from "@/lib/cn";
import { TabLink } from "./tab-link";

type Props = {
  title: string;
  /** Where one goes on from here. */
  action?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** One subject of the overview. */
export function OverviewCard({ title, action, className, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={cn("rounded-lg border bg-card", className)}>
      <div className="flex items-baseline justify-between gap-3 px-4 pt-3">
        <h2 id={id} className="font-medium">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}

/** The quiet link at the head of a card. */
export const CardLink = (props: Parameters<typeof TabLink>[0]) => (
  <TabLink
    {...props}
    className="shrink-0 rounded-sm text-link text-sm underline-offset-3 hover:underline"
  />
);

/** Where there is nothing to say yet. */
export const CardEmpty = ({ children }: { children: ReactNode }) => (
  <p className="px-4 pt-1 pb-4 text-muted-foreground">{children}</p>
);
