"use client";

import { useAction } from "@/components/feedback/use-action";
import type { Action } from "@/lib/action-state";
import { asTheme } from "@/lib/preferences";

export type PreferenceActions = {
  /** Gets `{ theme }`. */
  setTheme: Action;
  /** Gets `{ language }`. */
  setLanguage: Action;
  signOut: Action;
};

/** What a person chooses of the screens, and the way out. */
export function usePreferences(actions: PreferenceActions) {
  const [saveTheme] = useAction(actions.setTheme);
  const [saveLanguage] = useAction(actions.setLanguage);
  const [leave] = useAction(actions.signOut);
  const chooseTheme = (value: string) => {
    const theme = asTheme(value);
    document.documentElement.dataset.theme = theme; // at once; the cookie follows
    saveTheme({ theme });
  };
  const chooseLanguage = (language: string) => saveLanguage({ language });
  return { chooseTheme, chooseLanguage, leave: () => leave() };
}
