"use client";

import { useLocale, useTranslations } from "next-intl";
import { useAction } from "@/components/feedback/use-action";
import { Button } from "@/components/ui/button";
import type { Action } from "@/lib/action-state";
import { LANGUAGE_NAMES, LANGUAGES } from "@/lib/preferences";

/** The languages side by side, for who has no account menu yet. */
export function LanguageSwitch({ setLanguage }: { setLanguage: Action }) {
  const t = useTranslations("login");
  const current = useLocale();
  const [save] = useAction(setLanguage);
  return (
    <fieldset className="flex justify-center gap-1">
      <legend className="sr-only">{t("language")}</legend>
      {LANGUAGES.map((language) => (
        <Button
          key={language}
          lang={language}
          variant="ghost"
          size="sm"
          aria-pressed={language === current}
          onClick={() => save({ language })}
          className="text-muted-foreground aria-pressed:font-semibold aria-pressed:text-foreground"
        >
          {LANGUAGE_NAMES[language]}
        </Button>
      ))}
    </fieldset>
  );
}
