/** Every ISO 3166-1 alpha-2 code, and XK (Kosovo), which the banks use. Safe in a browser. */
export const COUNTRIES: readonly string[] = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR
  BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ
  EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW
  GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY
  KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV
  MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY
  QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG
  TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA
  ZM ZW
`
  .trim()
  .split(/\s+/);

const KNOWN = new Set(COUNTRIES);

export const isCountry = (code: string) => KNOWN.has(code);

type Option = { value: string; label: string };

const names = new Map<string, Intl.DisplayNames>();
const options = new Map<string, readonly Option[]>();

/** The country's name in the reader's language; a code we do not know reads as itself. */
export function countryName(iso2: string, locale: string): string {
  if (!KNOWN.has(iso2)) return iso2;
  const found = names.get(locale) ?? new Intl.DisplayNames(locale, { type: "region" });
  names.set(locale, found);
  return found.of(iso2) ?? iso2;
}

/** All countries for a picker, A to Z as the reader's language sorts them. */
export function countryOptions(locale: string): readonly Option[] {
  const made = options.get(locale);
  if (made) return made;
  const sorted = COUNTRIES.map((value) => ({ value, label: countryName(value, locale) }));
  sorted.sort((a, b) => a.label.localeCompare(b.label, locale));
  options.set(locale, sorted);
  return sorted;
}
