import { CURRENCIES } from "./currencies";

const FIRST = ["EUR", "RON", "USD", "GBP"]; // asked for most, here

const capital = (text: string, locale: string) =>
  text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);

/** Every currency for a picker: its name in the reader's language, its code beside it. */
export function currencyOptions(locale: string) {
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  const { compare } = new Intl.Collator(locale);
  const option = (code: string) => ({
    value: code,
    label: capital(names.of(code) ?? code, locale),
    hint: code,
  });
  const others = CURRENCIES.filter((code) => !FIRST.includes(code)).map(option);
  return [...FIRST.map(option), ...others.sort((a, b) => compare(a.label, b.label))];
}
