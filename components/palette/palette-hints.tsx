"use client";

import { useTranslations } from "next-intl";
import { useCommandKey } from "@/components/keys/command-key";
import { Kbd } from "@/components/ui/kbd";

/** How the palette is used by keyboard, for who has one. */
export function PaletteHints() {
  const t = useTranslations("palette.hints");
  const command = useCommandKey();
  const hints = [
    { keys: "↑ ↓", label: t("move") },
    { keys: "Enter", label: t("open") },
    { keys: `${command} Enter`, label: t("tab") },
    { keys: "Esc", label: t("close") },
  ];
  return (
    <div className="flex gap-4 border-t px-3 py-2 text-muted-foreground text-xs pointer-coarse:hidden max-sm:hidden">
      {hints.map(({ keys, label }) => (
        <span key={keys} className="flex items-center gap-1.5">
          <Kbd>{keys}</Kbd>
          {label}
        </span>
      ))}
    </div>
  );
}
