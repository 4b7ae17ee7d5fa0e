"use client";

import { ArchiveRestore } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { ChoiceValues } from "@/lib/fields/form-values";

type Props = { choices: readonly ChoiceValues[]; onRestore: (index: number) => void };

/** Choices that nobody can choose any more. */
export function ArchivedChoices({ choices, onRestore }: Props) {
  const t = useTranslations("fields.choices");
  if (!choices.length) return null;
  return (
    <div className="pl-8 pointer-coarse:pl-10">
      <p className="text-sm">{t("archived")}</p>
      <p className="text-muted-foreground text-sm">{t("archivedHelp")}</p>
      <ul className="mt-1">
        {choices.map(({ key, label }, index) => (
          <li key={key} className="flex items-center gap-1 text-muted-foreground">
            <span className="min-w-0 flex-1 truncate" title={label}>
              {label}
            </span>
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={t("restore", { name: label })}
              onClick={() => onRestore(index)}
            >
              <ArchiveRestore />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
