import type { Route } from "next";
import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";
import { NearLink } from "./near-link";

/** A row of links that looks like tabs: each tab has an address, and Back works. */
export function Tabs({ className, ...props }: ComponentProps<"nav">) {
  return (
    <nav
      data-slot="tabs"
      className={cn("no-scrollbar flex gap-1 overflow-x-auto border-b", className)}
      {...props}
    />
  );
}

/** Of a tab, and of what stands beside tabs. */
export const tabLooks =
  "group -mb-px flex h-9 shrink-0 items-center gap-1.5 border-transparent border-b-2 px-2 font-medium text-muted-foreground text-sm transition-colors hover:text-foreground focus-visible:-outline-offset-2 aria-[current]:border-primary aria-[current]:text-foreground pointer-coarse:h-11";

export type TabProps = {
  href: Route;
  active?: boolean;
  count?: string;
  className?: string;
  children: React.ReactNode;
};

export function Tab({ href, active = false, count, className, children }: TabProps) {
  return (
    <NearLink
      href={href}
      scroll={false}
      aria-current={active ? "page" : undefined}
      className={cn(tabLooks, className)}
    >
      {children}
      {count && <span className="figures font-normal text-muted-foreground">{count}</span>}
    </NearLink>
  );
}
