import { ChevronRight } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Fragment } from "react";
import { cn } from "@/lib/cn";

export type Crumb = { label: string; href?: Route };
export type BreadcrumbProps = { items: Crumb[]; label: string; className?: string };

/** The way here; the last crumb is where one is. */
export function Breadcrumb({ items, label, className }: BreadcrumbProps) {
  return (
    <nav aria-label={label} data-slot="breadcrumb" className={cn("min-w-0", className)}>
      <ol className="flex min-w-0 items-center gap-1 text-sm">
        {items.map(({ label: words, href }, index) => (
          <Fragment key={words}>
            {index > 0 && (
              <li aria-hidden className="shrink-0 text-placeholder max-sm:not-nth-last-2:hidden">
                <ChevronRight className="size-3.5" />
              </li>
            )}
            <li
              className="max-w-40 shrink-0 truncate last:max-w-none last:min-w-0 last:shrink max-sm:not-nth-last-[-n+3]:hidden"
              title={words}
            >
              {href ? (
                <Link
                  href={href}
                  className="rounded-sm px-1 py-1 text-muted-foreground transition-colors hover:text-foreground focus-visible:outline-offset-0"
                >
                  {words}
                </Link>
              ) : (
                <span aria-current="page" className="px-1">
                  {words}
                </span>
              )}
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}
