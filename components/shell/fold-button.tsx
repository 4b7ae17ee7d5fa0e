"use client";

import { PanelLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Tooltip } from "@/components/ui/tooltip";
import { COOKIES } from "@/lib/preferences";

const YEAR = 31_536_000;

/** Folds the sidebar to icons and remembers it; the shell's data attribute does the rest. */
export function FoldButton({ folded }: { folded: boolean }) {
  const t = useTranslations("shell");
  const [narrow, setNarrow] = useState(folded);
  const toggle = () => {
    const next = !narrow;
    document.querySelector("[data-shell]")?.setAttribute("data-folded", String(next));
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and Safari
    document.cookie = `${COOKIES.sidebar}=${next ? "folded" : "open"}; path=/; max-age=${YEAR}; samesite=lax`;
    setNarrow(next);
  };
  const name = t(narrow ? "unfold" : "fold");
  return (
    <Tooltip content={name} side="right">
      <Button
        variant="ghost"
        size="icon"
        aria-label={name}
        aria-expanded={!narrow}
        onClick={toggle}
        className="text-muted-foreground"
      >
        <PanelLeft />
      </Button>
    </Tooltip>
  );
}
