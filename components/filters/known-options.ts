import type { ComboboxOption } from "@/components/form/combobox-list";
import { countryOptions } from "@/lib/countries/countries";
import { currencyOptions } from "@/lib/currency-options";
import type { FilterField, KnownList } from "@/lib/filters/fields";
import { ME, STATUSES } from "@/lib/filters/schema";
import { LANGUAGE_NAMES, LANGUAGES } from "@/lib/preferences";
import type { FilterWords } from "./filter-words";

const LISTS: Record<KnownList, (words: FilterWords) => readonly ComboboxOption[]> = {
  status: ({ t }) => STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
  language: () => LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
  currency: ({ locale }) => currencyOptions(locale),
  country: ({ locale }) =>
    countryOptions(locale).map((country) => ({ ...country, hint: country.value })),
};

/** What can be chosen of a field: of people oneself first. */
function optionsOf(
  { list, section, options = [] }: FilterField,
  words: FilterWords,
): readonly ComboboxOption[] {
  if (list) return LISTS[list](words);
  const me = section === "people" ? [{ value: ME, label: words.t("meOption") }] : [];
  return [...me, ...options];
}

/** The same with what is chosen on top; what is no longer there says so, and can be let go. */
export function optionsFor(field: FilterField, chosen: readonly string[], words: FilterWords) {
  const known = optionsOf(field, words);
  const gone: ComboboxOption[] = chosen
    .filter((value) => !known.some((one) => one.value === value))
    .map((value) => ({ value, label: words.t("gone", { value }) }));
  const isChosen = ({ value }: ComboboxOption) => chosen.includes(value);
  return [...gone, ...known.filter(isChosen), ...known.filter((one) => !isChosen(one))];
}
