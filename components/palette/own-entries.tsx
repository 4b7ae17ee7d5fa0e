"use client";

import { Keyboard, Languages, LogOut, Moon, Sun, SunMoon, Table2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { newAddress } from "@/components/clients/addresses";
import { type PreferenceActions, usePreferences } from "@/components/shell/use-preferences";
import { foldWords } from "@/lib/fold";
import { LANGUAGE_NAMES, type Language, THEMES, type Theme } from "@/lib/preferences";
import type { Entry, EntryGroup } from "./entry";
import { PALETTE_PAGES, type PalettePage } from "./pages";

export type OwnEntriesProps = {
  /** The pages that one may open. */
  pages: readonly PalettePage[];
  views: readonly { href: string; label: string }[];
  preferences: PreferenceActions & { theme: Theme; language: Language };
};

const themeIcons = { system: <SunMoon />, light: <Sun />, dark: <Moon /> };

/** What the palette knows without asking: views, pages and what can be done anywhere. */
export function useOwnEntries(
  { pages, views, preferences }: OwnEntriesProps,
  { q, showKeys }: { q: string; showKeys: () => void },
): EntryGroup[] {
  const t = useTranslations("palette");
  const { chooseTheme, chooseLanguage, leave } = usePreferences(preferences);
  const toView = views.map(({ href, label }) => line(`view-${href}`, label, <Table2 />, { href }));
  const toPages = pages.map((page) =>
    line(`page-${page}`, t(`pages.${page}`), PALETTE_PAGES[page].icon, PALETTE_PAGES[page]),
  );
  const themes = THEMES.filter((theme) => theme !== preferences.theme).map((theme) =>
    line(`theme-${theme}`, t(`themes.${theme}`), themeIcons[theme], {
      run: () => chooseTheme(theme),
    }),
  );
  const languages = (Object.keys(LANGUAGE_NAMES) as Language[])
    .filter((language) => language !== preferences.language)
    .map((language) =>
      line(
        `language-${language}`,
        t("language", { name: LANGUAGE_NAMES[language] }),
        <Languages />,
        {
          run: () => chooseLanguage(language),
        },
      ),
    );
  const others = [
    line("keys", t("keys"), <Keyboard />, { run: showKeys }),
    ...themes,
    ...languages,
    line("leave", t("signOut"), <LogOut />, { run: leave }),
  ];
  const fitting = (entries: Line[]) => entries.filter(({ label }) => isMeant(label, q));
  return [
    { heading: t("views"), entries: fitting(toView) },
    { heading: t("actions"), entries: fitting([...toPages, ...others]) },
  ];
}

type Line = Entry & { label: string };
type Deed = { href: string; download?: boolean } | { run: () => void };

const line = (id: string, label: string, icon: Entry["icon"], deed: Deed): Line => ({
  ...deed,
  id,
  label,
  icon,
});

/** Each typed word begins a word of the label. */
function isMeant(label: string, q: string): boolean {
  const words = foldWords(label);
  return foldWords(q).every((typed) => words.some((word) => word.startsWith(typed)));
}

/** The offer to create what was not found. */
export function useCreateEntry(pages: readonly PalettePage[], q: string): EntryGroup {
  const t = useTranslations("palette");
  const offered = q !== "" && pages.includes("new");
  const label = t("create", { q });
  const entry = line("create", label, PALETTE_PAGES.new.icon, { href: newAddress(q) });
  return { heading: t("newClient"), entries: offered ? [entry] : [] };
}
