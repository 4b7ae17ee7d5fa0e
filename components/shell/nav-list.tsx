"use client";

import type { Route } from "next";
import { usePathname, useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { NearLink } from "@/components/ui/near-link";
import { Tooltip } from "@/components/ui/tooltip";
import { cn } from "@/lib/cn";
import { currentHref } from "./current-href";

export type NavItem = {
  href: Route;
  label: string;
  /** An element, such as `<Users />`: a component can't travel to the browser. */
  icon?: ReactNode;
  /** Decides itself whether one is there; otherwise the address does. */
  active?: boolean;
  count?: string;
  /** One level below: views of a list. */
  items?: NavItem[];
};
export type NavSection = { label?: string; items: NavItem[] };

/** The links of the sidebar; the one that matches the address best is current. */
export function NavList({ sections, label }: { sections: NavSection[]; label: string }) {
  const path = usePathname();
  const view = useSearchParams().get("view");
  const all = sections.flatMap(({ items }) =>
    items.flatMap((item) => [item, ...(item.items ?? [])]),
  );
  const forced = all.find((item) => item.active)?.href;
  const current =
    forced ??
    currentHref(
      view ? `${path}?view=${view}` : path,
      all.map((item) => item.href),
    );
  return (
    <nav aria-label={label} className="space-y-4 px-2">
      {sections.map((section) => (
        <div key={section.label ?? section.items[0]?.href}>
          {section.label && (
            <p className="fold-hide truncate px-2 pb-1 text-muted-foreground text-xs">
              {section.label}
            </p>
          )}
          <NavItems items={section.items} current={current} />
        </div>
      ))}
    </nav>
  );
}

function NavItems({ items, current, nested }: NavItemsProps) {
  return (
    <ul className={cn("space-y-px", nested && "fold-hide mt-px ml-4 border-l pl-2")}>
      {items.map((item) => (
        <li key={item.href}>
          <NavLink item={item} current={item.href === current} />
          {item.items && <NavItems items={item.items} current={current} nested />}
        </li>
      ))}
    </ul>
  );
}

type NavItemsProps = { items: NavItem[]; current?: string; nested?: boolean };

function NavLink({ item, current }: { item: NavItem; current: boolean }) {
  return (
    <Tooltip content={item.label} side="right" className="unless-folded-hide">
      <NearLink
        href={item.href}
        aria-current={current ? "page" : undefined}
        className="fold-center flex h-8 items-center gap-2 rounded-md px-2 text-muted-foreground transition-colors hover:bg-accent hover:text-foreground focus-visible:-outline-offset-2 aria-[current]:bg-accent aria-[current]:font-medium aria-[current]:text-foreground pointer-coarse:h-11 [&>svg]:size-4 [&>svg]:shrink-0"
      >
        {item.icon}
        <span className="fold-sr min-w-0 flex-1 truncate">{item.label}</span>
        {item.count && (
          <span className="fold-hide figures font-normal text-muted-foreground text-xs">
            {item.count}
          </span>
        )}
      </NearLink>
    </Tooltip>
  );
}
