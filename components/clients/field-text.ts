import { countryName } from "@/lib/countries/countries";
import { countyName } from "@/lib/countries/romanian-counties";
import { LANGUAGE_NAMES, type Language } from "@/lib/preferences";

/** What it takes to say a stored or typed value in the reader's words. */
export type FieldWords = {
  locale: string;
  yes: string;
  no: string;
  active: string;
  inactive: string;
  users: ReadonlyMap<number, string>;
  groups: ReadonlyMap<number, string>;
};

/** The last word of a field's name, as TypeScript spells it: `legal_name` is legalName. */
export const camel = (field: string) =>
  field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const named = (names: ReadonlyMap<number, string>, id: unknown) =>
  names.get(Number(id)) ?? `#${id}`;

type Say = (value: unknown, words: FieldWords) => string;

const country: Say = (code, { locale }) => countryName(String(code), locale);
const county: Say = (name) => countyName(String(name));
const groups: Say = (ids, words) =>
  [ids]
    .flat()
    .map((id) => named(words.groups, id))
    .join(", ");
const people: Say = (ids, words) =>
  (ids as number[]).map((id) => named(words.users, id)).join(", ");
const language: Say = (code) => LANGUAGE_NAMES[code as Language] ?? String(code);

const SAYERS: Record<string, Say> = {
  country,
  billingCountry: country,
  shippingCountry: country,
  county,
  billingCounty: county,
  shippingCounty: county,
  groupIds: groups,
  language,
  managerIds: people,
  portalManagerIds: people,
  ownerId: (id, { users }) => named(users, id),
};

const YES_NO = new Set(["billingSame", "shippingSame", "vatRegistered", "isPrimary", "deletedAt"]);

/** A value in words; null where there is nothing to say. */
export function fieldText(field: string, value: unknown, words: FieldWords): string | null {
  const name = camel(field);
  if (YES_NO.has(name)) return value ? words.yes : words.no;
  if (name === "active") return value ? words.active : words.inactive;
  if (value === null || value === undefined) return null;
  return (SAYERS[name]?.(value, words) ?? String(value)) || null;
}
