import { entityValidators, euVat, personValidators, stdnum, type Validator } from "stdnum";

/** What is wrong with a fiscal code: its length, its form, its check digit, or that nobody knows it. */
type Flaw = "length" | "form" | "checksum" | "unknown";

const { cif, cnp, cui } = stdnum.RO ?? {};
const ROMANIAN = [cui, cnp, cif].filter((rule) => rule !== undefined);

/** Companies, people in business and VAT numbers of one country; the first that agrees decides. */
const rulesOf = (country: string): Validator[] =>
  country === "RO"
    ? ROMANIAN
    : [euVat, entityValidators, personValidators].flatMap((list) => list[country] ?? []);

const COUNTRIES = ["RO", ...Object.keys(stdnum)];

/** The name of the error, or null when the rule agrees. A rule that breaks has not agreed. */
function objection(rule: Validator, code: string): string | null {
  try {
    const { isValid, error } = rule.validate(code);
    return isValid ? null : (error?.name ?? "InvalidFormat");
  } catch {
    return "InvalidFormat";
  }
}

/** Whether any country has such a code. All the rules of the world take a millisecond: not for words. */
const isKnown = (code: string) =>
  /^(?=.*\d)[A-Z\d&Ñ]{2,20}$/.test(code) &&
  COUNTRIES.some((country) => rulesOf(country).some((rule) => objection(rule, code) === null));

/** Null when the code is right, or when we know no rule for the country. */
export function fiscalCodeFlaw(code: string, country: string | null): Flaw | null {
  if (country === null) return isKnown(code) ? null : "unknown";
  const objections: string[] = [];
  for (const rule of rulesOf(country)) {
    const found = objection(rule, code);
    if (found === null) return null;
    objections.push(found);
  }
  if (objections.length === 0) return null;
  if (objections.includes("InvalidChecksum")) return "checksum";
  return objections.every((name) => name === "InvalidLength") ? "length" : "form";
}
