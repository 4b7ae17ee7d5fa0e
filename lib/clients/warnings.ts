import { DEFAULT_COUNTRY } from "../settings/defaults";
import { normalizeFiscalCode } from "./fiscal-code";
import { fiscalCodeFlaw } from "./fiscal-code-check";
import { parsePhone } from "./phone";

/** What of a client is looked at. */
export type Warned = {
  fiscalCode: string | null;
  country: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
};

const EMAIL = /^[^\s@<>()[\],;:"]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

function fiscalCodeWarning(typed: string, country: string | null) {
  const own = normalizeFiscalCode(typed, country);
  const flaw = fiscalCodeFlaw(own.code ?? "", own.country);
  if (flaw === null) return undefined;
  // registered for VAT in another country than the one the client is in
  const abroad = normalizeFiscalCode(typed, null);
  if (abroad.vatRegistered && fiscalCodeFlaw(abroad.code ?? "", abroad.country) === null)
    return undefined;
  return `warnings.fiscalCode.${flaw}${flaw === "length" && own.country === "RO" ? "Ro" : ""}`;
}

const emailWarning = (typed: string) =>
  typed.length <= 254 && EMAIL.test(typed) && !typed.includes("..")
    ? undefined
    : "warnings.email.form";

const websiteWarning = (address: string) =>
  /^https?:\/\/[^/?#]*[^/?#.]\.[^/?#.]/i.test(address) ? undefined : "warnings.website.form";

/**
 * What looks wrong and is stored all the same: field → key of a sentence under `warnings.*`.
 * Numbers without a country code are read as ones of the client's country, else of `home`.
 */
export function clientWarnings(
  { fiscalCode, country, phone, email, website }: Warned,
  home = DEFAULT_COUNTRY,
  e164 = parsePhone(phone ?? "", country, home).e164,
): Record<string, string> {
  const found = {
    fiscalCode: fiscalCode ? fiscalCodeWarning(fiscalCode, country) : undefined,
    phone: phone && e164 === null ? "warnings.phone.invalid" : undefined,
    email: email ? emailWarning(email) : undefined,
    website: website ? websiteWarning(website) : undefined,
  };
  const warnings: Record<string, string> = {};
  for (const [field, key] of Object.entries(found)) if (key) warnings[field] = key;
  return warnings;
}
