"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { cn } from "@/lib/cn";

const SHORT = 240;
const LINES = 3;

/** A text in its beginning, unfolded by who wants to read it. */
export function FoldedText({ text }: { text: string }) {
  const t = useTranslations("communications");
  const [open, setOpen] = useState(false);
  const long = text.length > SHORT || text.split("\n", LINES + 1).length > LINES;
  return (
    <div className="pb-1.5 pl-6.5 text-sm">
      <p
        className={cn(
          "whitespace-pre-line text-muted-foreground [overflow-wrap:anywhere]",
          open || "line-clamp-3",
        )}
      >
        {text}
      </p>
      {long && (
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="mt-1 rounded-sm text-link hover:underline pointer-coarse:py-2"
        >
          {t(open ? "less" : "more")}
        </button>
      )}
    </div>
  );
}
