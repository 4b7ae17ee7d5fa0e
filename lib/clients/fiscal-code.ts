/**
 * How a VAT number is written after its prefix, by country. This knows forms only and runs in a
 * browser; whether the digits are right is asked in warnings.ts.
 */
const VAT_FORMS = new Map<string, RegExp>(
  Object.entries({
    AT: /^U\d{8}$/,
    BE: /^[01]?\d{9}$/,
    BG: /^\d{9,10}$/,
    CY: /^\d{8}[A-Z]$/,
    CZ: /^\d{8,10}$/,
    DE: /^\d{9}$/,
    DK: /^\d{8}$/,
    EE: /^\d{9}$/,
    ES: /^(?:[A-Z]\d{7}[\dA-Z]|\d{8}[A-Z])$/,
    FI: /^\d{8}$/,
    FR: /^[\dA-HJ-NP-Z]{2}\d{9}$/,
    GB: /^(?:\d{9}|\d{12}|(?:GD|HA)\d{3})$/,
    GR: /^\d{9}$/,
    HR: /^\d{11}$/,
    HU: /^\d{8}$/,
    IE: /^(?:\d{7}[A-W][A-IW]?|\d[A-Z]\d{5}[A-W])$/,
    IT: /^\d{11}$/,
    LT: /^(?:\d{9}|\d{12})$/,
    LU: /^\d{8}$/,
    LV: /^\d{11}$/,
    MT: /^\d{8}$/,
    NL: /^\d{9}B\d{2}$/,
    PL: /^\d{10}$/,
    PT: /^\d{9}$/,
    RO: /^(?:\d{2,10}|\d{13})$/,
    SE: /^\d{10}01$/,
    SI: /^\d{8}$/,
    SK: /^\d{10}$/,
  }),
);

/** Codes with letters in them, of other countries or without their VAT prefix. */
const OTHER_FORMS = [
  /^\d{5,18}$/, // most of the world
  /^CHE\d{9}(?:MWST|TVA|IVA)?$/, // Switzerland
  /^\d{9}MVA$/, // Norway
  /^[A-Z&Ñ]{3,4}\d{6}[A-Z\d]{3}$/, // Mexico
  /^[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]$/, // Italy, a person
  /^[A-Z]\d{8}[A-Z]$/, // Albania
  /^(?:\d{2})?[A-Z]{5}\d{4}[A-Z](?:\d[A-Z][A-Z\d])?$/, // India
  /^(?=.*\d{8})[\dA-Z]{18}$/, // China
];

const PREFIX: Record<string, string> = { GR: "EL" };
const COUNTRY: Record<string, string> = { EL: "GR" };

/** The letters before a VAT number: the country's own, but EL for Greece; null where none is used. */
const vatPrefix = (country: string) =>
  VAT_FORMS.has(country) ? (PREFIX[country] ?? country) : null;

const prefixed = (compact: string, country: string | null) => {
  const letters = compact.slice(0, 2);
  const from = COUNTRY[letters] ?? letters;
  const code = compact.slice(2);
  if (country !== null && country !== from) return null;
  return VAT_FORMS.get(from)?.test(code) ? { code, country: from } : null;
};

const isForm = (compact: string, country: string | null) =>
  (country && VAT_FORMS.get(country)?.test(compact)) ||
  prefixed(compact, null) !== null || // registered abroad: kept with its prefix
  [...VAT_FORMS.values()].some((form) => form.test(compact) && /\d{5}/.test(compact)) ||
  OTHER_FORMS.some((form) => form.test(compact));

type FiscalCode = {
  /** Without the prefix; as typed when it is no code we know; null when nothing was typed. */
  code: string | null;
  vatRegistered: boolean;
  /** The client's country; when it was unknown, the one whose VAT prefix the code carries. */
  country: string | null;
};

/**
 * Reads a fiscal code as people write it. The prefix of the client's country means «registered for
 * VAT» and is taken off; keep the country that comes back, or the prefix can't be put on again.
 */
export function normalizeFiscalCode(text: string, country: string | null): FiscalCode {
  const typed = text.trim();
  const bare = typed.replace(/^C\.?(?:U\.?I|I\.?F)(?![A-Z])[\s.:]*/i, ""); // CUI:, C.I.F.
  const compact = bare.toUpperCase().replaceAll(/[^A-Z\d&Ñ]/g, "");
  const vat = prefixed(compact, country);
  if (vat) return { ...vat, vatRegistered: true };
  const code = isForm(compact, country) ? compact : typed;
  return { code: code || null, vatRegistered: false, country };
}

type Stored = { fiscalCode: string | null; vatRegistered: boolean; country: string | null };

/** The code as it stands on an invoice: with the country's prefix for who is registered for VAT. */
export function displayFiscalCode({ fiscalCode, vatRegistered, country }: Stored): string {
  if (fiscalCode === null) return "";
  const prefix = (vatRegistered && country && vatPrefix(country)) || "";
  return prefix + fiscalCode;
}
