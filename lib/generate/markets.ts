import type { MarketCountry } from "./fiscal-codes";
import { FOREIGN_POSITIONS, FOREIGN_ROOTS, FOREIGN_TRADES, PEOPLE } from "./foreign-words";
import { type Places, placesAbroad, ROMANIAN_PLACES } from "./places";
import {
  ROMANIAN_FIRST_NAMES,
  ROMANIAN_LAST_NAMES,
  ROMANIAN_POSITIONS,
  ROMANIAN_ROOTS,
  ROMANIAN_STREETS,
  ROMANIAN_TRADES,
} from "./romanian-words";
import { type Word, type Words, words } from "./word";

/** What clients of one country are made of. */
export type Market = {
  country: MarketCountry;
  language: "en" | "ro";
  currency: string;
  prefix: string;
  /** Who a family's house goes on with. */
  heirs: Word;
  mailboxes: Words;
  forms: readonly [string, ...string[]];
  /** Mobile numbers as they are written there; `#` is any digit. */
  mobile: readonly [string, ...string[]];
  /** A street and its number. */
  street: (street: string, number: number) => string;
  places: Places;
  first: Words;
  last: Words;
  streets: Words;
  roots: Words;
  trades: Words;
  positions: Words;
};

const ROMANIA: Market = {
  country: "RO",
  language: "ro",
  currency: "RON",
  prefix: "RO",
  heirs: words("& Fiii")[0],
  mailboxes: words("office, contact, info, comenzi, secretariat, contabilitate"),
  forms: ["SRL", "SRL", "SRL", "SRL", "SRL", "SRL-D", "SA", "SNC"],
  mobile: ["072# ### ###", "073# ### ###", "074# ### ###", "075# ### ###", "076# ### ###"],
  street: (street, number) => `${street} nr. ${number}`,
  places: ROMANIAN_PLACES,
  first: ROMANIAN_FIRST_NAMES,
  last: ROMANIAN_LAST_NAMES,
  streets: ROMANIAN_STREETS,
  roots: ROMANIAN_ROOTS,
  trades: ROMANIAN_TRADES,
  positions: ROMANIAN_POSITIONS,
};

type Abroad = Pick<Market, "currency" | "forms" | "mobile"> & {
  towns: string;
  heirs: string;
  /** The number stands before the street. */
  numberFirst?: boolean;
};

const MAILBOXES = words("office, info, contact, sales, accounts");

const abroad = (
  country: keyof typeof PEOPLE,
  { towns, heirs, numberFirst, ...market }: Abroad,
): Market => ({
  ...market,
  ...PEOPLE[country],
  country,
  language: "en",
  prefix: country,
  heirs: words(heirs)[0],
  mailboxes: MAILBOXES,
  street: (street, number) => (numberFirst ? `${number} ${street}` : `${street} ${number}`),
  places: placesAbroad(towns),
  roots: FOREIGN_ROOTS,
  trades: FOREIGN_TRADES[country],
  positions: FOREIGN_POSITIONS,
});

const ABROAD = {
  DE: abroad("DE", {
    heirs: "& Söhne",
    currency: "EUR",
    forms: ["GmbH", "GmbH & Co. KG", "AG", "KG"],
    mobile: ["+49 151 ########"],
    towns:
      "München|80###|Bayern; Köln|50###|Nordrhein-Westfalen; Berlin|10###; Nürnberg|90###|Bayern; Lübeck|23###|Schleswig-Holstein; Münster|48###|Nordrhein-Westfalen",
  }),
  FR: abroad("FR", {
    heirs: "& Fils",
    currency: "EUR",
    forms: ["SAS", "SARL", "SA"],
    mobile: ["+33 6 1# ## ## ##"],
    towns:
      "Paris|750##|Île-de-France; Lyon|690##|Auvergne-Rhône-Alpes; Nîmes|300##|Occitanie; Orléans|450##|Centre-Val de Loire; Besançon|250##|Bourgogne-Franche-Comté",
    numberFirst: true,
  }),
  IT: abroad("IT", {
    heirs: "& Figli",
    currency: "EUR",
    forms: ["S.r.l.", "S.p.A.", "S.n.c."],
    mobile: ["+39 347 %######"],
    towns: "Milano|201##|MI; Torino|101##|TO; Forlì|471##|FC; Padova|351##|PD; Cantù|220##|CO",
  }),
  HU: abroad("HU", {
    heirs: "és Fia",
    currency: "HUF",
    forms: ["Kft.", "Zrt.", "Bt."],
    mobile: ["+36 30 %## ####"],
    towns:
      "Budapest|1###; Győr|90##|Győr-Moson-Sopron; Pécs|76##|Baranya; Székesfehérvár|80##|Fejér; Gödöllő|21##|Pest",
  }),
  AT: abroad("AT", {
    heirs: "& Söhne",
    currency: "EUR",
    forms: ["GmbH", "OG", "KG"],
    mobile: ["+43 664 %######"],
    towns:
      "Wien|1##0; Graz|80##|Steiermark; Linz|40##|Oberösterreich; Mödling|23##|Niederösterreich; Sankt Pölten|31##|Niederösterreich",
  }),
  ES: abroad("ES", {
    heirs: "e Hijos",
    currency: "EUR",
    forms: ["S.L.", "S.A."],
    mobile: ["+34 61# ### ###"],
    towns:
      "Madrid|280##; Cádiz|110##|Andalucía; A Coruña|150##|Galicia; Logroño|260##|La Rioja; León|240##|Castilla y León",
  }),
  GB: abroad("GB", {
    heirs: "& Sons",
    currency: "GBP",
    forms: ["Ltd", "Ltd", "LLP", "plc"],
    mobile: ["+44 7400 ######"],
    towns:
      "London|EC#A #@@; Leeds|LS# #@@|West Yorkshire; Bristol|BS# #@@; Cardiff|CF1# #@@|Wales; Glasgow|G# #@@|Scotland",
    numberFirst: true,
  }),
  PL: abroad("PL", {
    heirs: "i Synowie",
    currency: "PLN",
    forms: ["Sp. z o.o.", "S.A.", "Sp.j."],
    mobile: ["+48 601 ### ###"],
    towns:
      "Warszawa|0#-###; Łódź|9#-###|łódzkie; Kraków|3#-###|małopolskie; Wrocław|5#-###|dolnośląskie; Gdańsk|80-###|pomorskie",
  }),
  NL: abroad("NL", {
    heirs: "& Zonen",
    currency: "EUR",
    forms: ["B.V.", "N.V.", "V.O.F."],
    mobile: ["+31 6 12######"],
    towns:
      "Amsterdam|10## @@|Noord-Holland; Utrecht|35## @@|Utrecht; Eindhoven|56## @@|Noord-Brabant; Groningen|97## @@|Groningen",
  }),
};

const shares: [Market, number][] = [
  [ROMANIA, 35],
  [ABROAD.DE, 3],
  [ABROAD.FR, 2],
  [ABROAD.IT, 2],
  [ABROAD.HU, 2],
  [ABROAD.AT, 2],
  [ABROAD.ES, 1],
  [ABROAD.GB, 1],
  [ABROAD.PL, 1],
  [ABROAD.NL, 1],
];

/** Markets as often as they occur: seven clients of ten are Romanian. */
export const MARKETS: readonly [Market, ...Market[]] = [
  ROMANIA,
  ...shares.flatMap(([market, share]) => Array.from({ length: share }, () => market)),
];
