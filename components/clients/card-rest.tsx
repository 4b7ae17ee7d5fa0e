"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";

/** What of the card is folded away on a phone until it is asked for. */
export function CardRest({ children }: { children: ReactNode }) {
  const t = useTranslations("client.card");
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="group flex min-h-9 w-full items-center gap-1.5 px-4 text-muted-foreground text-sm hover:text-foreground focus-visible:-outline-offset-2 xl:hidden pointer-coarse:min-h-11"
      >
        {t(open ? "less" : "more")}
        <ChevronDown
          aria-hidden
          className="size-3.5 transition-transform group-aria-expanded:rotate-180"
        />
      </button>
      <div
        id={id}
        data-open={open}
        className="divide-y max-xl:border-t max-xl:data-[open=false]:hidden"
      >
        {children}
      </div>
    </div>
  );
}
