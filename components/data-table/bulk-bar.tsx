"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { useSelection } from "./selection";

type Props = {
  /** How many are meant, when those are more than the rows in sight. */
  total?: number;
  /** A line above: what else could be chosen. */
  offer?: ReactNode;
  /** The pointer or the focus came here: something may be asked for. */
  onReach?: () => void;
  children: ReactNode;
};

/** Floats over the list while rows are chosen. What can be done with them are its children. */
export function BulkBar({ total, offer, onReach, children }: Props) {
  const t = useTranslations("table");
  const { selected, clear } = useSelection();
  const count = selected.length && (total ?? selected.length);
  return (
    <>
      <p role="status" className="sr-only">
        {count > 0 && t("selected", { count })}
      </p>
      {count > 0 && <div aria-hidden className="h-32 sm:hidden" />}
      {count > 0 && (
        <section
          data-slot="bulk-bar"
          aria-label={t("bulk")}
          onPointerEnter={onReach}
          onFocus={onReach}
          className="fade-in-0 slide-in-from-bottom-2 fixed inset-x-3 bottom-3 z-30 animate-in rounded-lg border bg-popover shadow-float duration-150 sm:absolute sm:inset-x-auto sm:bottom-14 sm:left-1/2 sm:w-max sm:max-w-[calc(100%-3rem)] sm:-translate-x-1/2"
        >
          {offer}
          <div className="flex flex-wrap items-center gap-1 p-1.5">
            <p className="figures px-2 font-medium text-sm max-sm:flex-1">
              {t("selected", { count })}
            </p>
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={t("clearSelection")}
              onClick={clear}
              className="text-muted-foreground"
            >
              <X />
            </Button>
            <div className="flex items-center gap-1 max-sm:w-full max-sm:overflow-x-auto max-sm:border-t max-sm:pt-1 lg:border-l lg:pl-2">
              {children}
            </div>
          </div>
        </section>
      )}
    </>
  );
}
