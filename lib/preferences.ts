/** Cookies that hold how a person likes the screens; each reader forgives any value. */
export const COOKIES = { theme: "theme", language: "language", sidebar: "sidebar" } as const;

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const LANGUAGES = ["en", "ro"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: "English", ro: "Română" };

export const asTheme = (value: string | undefined): Theme =>
  THEMES.find((theme) => theme === value) ?? "system";

const asLanguage = (value: string | undefined) => LANGUAGES.find((known) => known === value);

/** The language chosen once, else the first of the browser's that we speak, else English. */
export function pickLanguage(chosen: string | undefined, acceptLanguage: string | null): Language {
  const wanted = (acceptLanguage ?? "").split(",").map((entry) => {
    const [tag = "", ...params] = entry.trim().toLowerCase().split(";");
    const q = params.find((param) => param.trim().startsWith("q="));
    return { tag: tag.split("-")[0], weight: q ? Number(q.split("=")[1]) || 0 : 1 };
  });
  const [first] = wanted
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ tag }) => asLanguage(tag) ?? []);
  return asLanguage(chosen) ?? first ?? "en";
}
