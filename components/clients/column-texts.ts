import { customText } from "@/components/fields/custom-text";
import { customIdOf } from "@/lib/clients/columns";
import type { ExplainedClient, MoreColumns } from "@/lib/clients/schema";
import { countryName } from "@/lib/countries/countries";
import { countyName } from "@/lib/countries/romanian-counties";
import type { FieldDefinition } from "@/lib/fields/schema";
import { formatBasisPoints, formatCount, formatDate } from "@/lib/format";

type Words = {
  locale: string;
  zone: string;
  yes: string;
  no: string;
  language: (code: string) => string;
};
type Text = (more: MoreColumns, words: Words) => string | null;

/** What the server writes into the cells of a row; the others are made from the client itself. */
const TEXTS: Record<string, Text> = {
  legalName: ({ legalName }) => legalName,
  fiscalCode: ({ fiscalCode }) => fiscalCode,
  tradeRegister: ({ tradeRegister }) => tradeRegister,
  website: ({ website }) => website,
  street: ({ street }) => street,
  city: ({ city }) => city,
  county: ({ county }) => county && countyName(county),
  zip: ({ zip }) => zip,
  country: ({ country }, { locale }) => country && countryName(country, locale),
  currency: ({ currency }) => currency,
  language: ({ language: code }, { language }) => code && language(code),
  updated: ({ updatedAt }, { locale, zone }) => formatDate(updatedAt, locale, zone),
  managers: ({ managers }) => managers.join(", "),
  portalManagers: ({ portalManagers }) => portalManagers.join(", "),
  discount: ({ discount }, { locale }) => (discount ? formatBasisPoints(discount, locale) : null),
  externalId: ({ externalId }) => externalId,
  contacts: ({ contacts }, { locale }) => formatCount(contacts, locale),
};

type Asked = {
  columns: readonly string[];
  fields: ReadonlyMap<number, FieldDefinition>;
  words: Words;
};

/** The texts of a row, by column. Days are written here: browsers abbreviate months otherwise. */
export function columnTexts(
  { createdAt }: ExplainedClient,
  more: MoreColumns | undefined,
  { columns, fields, words }: Asked,
): Record<string, string> {
  const created = formatDate(createdAt, words.locale, words.zone);
  const texts = columns.map((column) => {
    if (column === "created" || !more) return [column, column === "created" ? created : ""];
    const field = fields.get(customIdOf(column) ?? 0);
    const text = field
      ? customText(field, more.custom[field.id] ?? "", words)
      : TEXTS[column]?.(more, words);
    return [column, text ?? ""];
  });
  return Object.fromEntries(texts);
}
