import { isCurrency } from "../currencies";
import { foldWords } from "../fold";

const ACTIVE = new Set("active activ activa 1 yes y da true adevarat on enabled".split(" "));
const INACTIVE = new Set("inactive inactiv inactiva 0 no n nu false fals off disabled".split(" "));

const fold = (text: string) => foldWords(text).join("");

/** active or inactive, yes or no, 1 or 0, in English or Romanian; undefined for anything else. */
export function parseStatus(text: string): boolean | undefined {
  const word = fold(text);
  if (ACTIVE.has(word)) return true;
  return INACTIVE.has(word) ? false : undefined;
}

const SIGNS = new Map([
  ["€", "EUR"],
  ["EURO", "EUR"],
  ["$", "USD"],
  ["£", "GBP"],
  ["LEI", "RON"],
  ["LEU", "RON"],
]);

/** An ISO 4217 code from a code or a sign. */
export function parseCurrency(text: string): string | undefined {
  const upper = text.toUpperCase();
  const code = SIGNS.get(upper) ?? upper;
  return isCurrency(code) ? code : undefined;
}

const ENGLISH = new Set("en eng english engleza".split(" "));
const ROMANIAN = new Set("ro ron rum romanian romana".split(" "));

/** The language one writes to the client in, from a code («ro-RO») or a name. */
export function parseLanguage(text: string): "en" | "ro" | undefined {
  const word = foldWords(text)[0] ?? "";
  if (ENGLISH.has(word)) return "en";
  return ROMANIAN.has(word) ? "ro" : undefined;
}

/** Several names in one cell, each once; where there is a bar, nothing else parts them. */
export function splitList(text: string): string[] {
  const names = new Map<string, string>();
  for (const part of text.split(text.includes("|") ? "|" : /[,;]/)) {
    const name = part.replace(/\s+/g, " ").trim();
    if (name && !names.has(fold(name))) names.set(fold(name), name);
  }
  return [...names.values()];
}
