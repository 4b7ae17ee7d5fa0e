import parse, { type CountryCode, isSupportedCountry } from "libphonenumber-js/max";

const read = (text: string, country: string | null, defaultCountry: string) => {
  const home = country ?? defaultCountry;
  const hint: CountryCode | undefined = isSupportedCountry(home) ? home : undefined;
  const phone = parse(text, { defaultCountry: hint, extract: false });
  return phone?.isValid() ? phone : null;
};

/** A typed phone number as E.164, or null when no country's plan has such a number. */
export const parsePhone = (text: string, country: string | null, defaultCountry: string) => ({
  e164: read(text, country, defaultCountry)?.number ?? null,
});

/** What of a number is in every spelling: its digits without the country's, and without the zero that stands for those. */
export const nationalNumber = (text: string, country: string | null, defaultCountry: string) =>
  read(text, country, defaultCountry)?.nationalNumber ?? null;

/** Digits only, as they stand in the search key; 00 is as good as +. */
export const phoneDigits = (text: string) => text.replaceAll(/\D/g, "").replace(/^00/, "");
