import codes from "i18n-iso-countries/codes.json";
import en from "i18n-iso-countries/langs/en.json";
import ro from "i18n-iso-countries/langs/ro.json";
import { foldWords } from "../fold";
import { COUNTRIES, countryName } from "./countries";

/** What people write besides the names in the lists: short forms, old names, own names. */
const VARIANTS: Record<string, string> = {
  AE: "UAE, Emirate, Emiratele Arabe",
  AT: "Österreich",
  BA: "Bosnia",
  BE: "België, Belgique",
  BR: "Brasil",
  CH: "Schweiz, Suisse, Svizzera",
  CN: "PRC, RPC, Mainland China, Republica Populară Chineză",
  CZ: "Czech Republic, Czechia, Republica Cehă, Cehia, Česko",
  DE: "Deutschland, Republica Federală Germania, BRD",
  DK: "Danmark",
  ES: "España, Spanien",
  FI: "Suomi",
  FR: "Republica Franceză",
  GB: `UK, U.K., Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Regatul Unit,
    Marea Britanie, Anglia, Scoția, Țara Galilor, Irlanda de Nord,
    Regatul Unit al Marii Britanii și Irlandei de Nord`,
  GR: "EL, Hellas, Ellada, Hellenic Republic",
  HR: "Hrvatska",
  HU: "Magyarország",
  IE: "Éire, Eire, Republic of Ireland, Republica Irlanda",
  IT: "Italien, Repubblica Italiana",
  KR: "South Korea, Republic of Korea, Coreea de Sud, Coreea",
  KP: "North Korea, Coreea de Nord",
  MD: "Moldova, Republic of Moldova, Republica Moldova, Basarabia",
  MK: "Macedonia, FYROM, Macedonia de Nord",
  MX: "México",
  NL: "Holland, Nederland, Olanda, Țările de Jos, The Netherlands",
  NO: "Norge",
  PL: "Polska",
  RO: "Roumanie, Rumänien, Rumania, ROM",
  RS: "Srbija",
  RU: "Russia, Rusia, Federația Rusă, Russian Federation",
  SE: "Sverige",
  SI: "Slovenija",
  SK: "Slovensko, Slovak Republic, Republica Slovacă",
  TR: "Turkey, Türkiye, Turcia",
  UA: "Ukraina, Ucraina",
  US: `USA, U.S., U.S.A., America, United States, The United States, United States of America,
    The United States of America, SUA, S.U.A., Statele Unite, Statele Unite ale Americii, Statele
    Unite ale Americii (SUA)`,
  VE: "Venezuela, Bolivarian Republic of Venezuela",
  VN: "Viet Nam, Vietnam",
  XK: "Kosovo",
};

const foldKey = (name: string) => foldWords(name).join("");

const countries = new Map<string, string>();

const learn = (iso2: string, ...spellings: string[]) => {
  for (const spelling of spellings) countries.set(foldKey(spelling), iso2);
};

const learnAll = (names: Record<string, string | string[]>) => {
  for (const [iso2, spellings] of Object.entries(names)) learn(iso2, ...[spellings].flat());
};

learnAll(en.countries);
learnAll(ro.countries);
for (const iso2 of COUNTRIES) learn(iso2, countryName(iso2, "en"), countryName(iso2, "ro"));
for (const [iso2, list] of Object.entries(VARIANTS)) learn(iso2, ...list.split(","));
// Last, so that no name can take the place of a code.
for (const [iso2 = "", iso3 = ""] of codes) learn(iso2, iso2, iso3);

/** The ISO-2 code behind what somebody wrote: a code, or a name in English or Romanian. */
export function parseCountry(text: string): string | null {
  const key = foldKey(text);
  return countries.get(key) ?? countries.get(key.replace(/^the|^tara(?!galilor)/, "")) ?? null;
}
