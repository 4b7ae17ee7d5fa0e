import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { countryName } from "@/lib/countries/countries";
import { dayOf } from "@/lib/days";
import type { ColumnWords } from "@/lib/exports/view-columns";
import { LANGUAGE_NAMES, LANGUAGES } from "@/lib/preferences";

const NAMED_IN = ["clients.columns", "clientForm.fields"];

/** What a view's columns are called and hold, in the language of whoever reads the file. */
export async function columnWords(zone: string): Promise<ColumnWords> {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  return {
    header: (key) => {
      const known = NAMED_IN.map((names) => `${names}.${key}` as "clients.columns.name");
      const named = known.find((name) => t.has(name));
      return named ? t(named) : key;
    },
    status: (active) => t(active ? "clients.status.active" : "clients.status.inactive"),
    answer: (yes) => t(yes ? "common.yes" : "common.no"),
    country: (code) => countryName(code, locale),
    language: (code) => {
      const known = LANGUAGES.find((one) => one === code);
      return known ? LANGUAGE_NAMES[known] : code;
    },
    day: (instant) => dayOf(instant, zone),
  };
}
