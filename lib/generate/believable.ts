import { companyName } from "./company-name";
import { fiscalCodeOf } from "./fiscal-codes";
import { MARKETS, type Market } from "./markets";
import type { Place } from "./places";
import { type Random, randomOf } from "./random";

type GeneratedContact = {
  firstName: string;
  lastName: string;
  position: string | null;
  email: string | null;
  phone: string | null;
};

/** A client as a form would give it, with its people, its groups by name and the day it came. */
export type GeneratedClient = {
  name: string;
  legalName: string;
  /** With the country's prefix when registered for VAT, as one types it. */
  fiscalCode: string;
  tradeRegister: string | null;
  email: string;
  phone: string;
  website: string | null;
  active: boolean;
  currency: string;
  language: "en" | "ro";
  street: string;
  city: string;
  county: string | null;
  zip: string;
  country: string;
  /** The first is the primary one. */
  contacts: GeneratedContact[];
  groups: string[];
  createdAt: number;
};

const YEARS = 6;
const DAY = 86_400_000;
const SPAN = YEARS * 365.25 * DAY;

/** The groups that generated clients are in. */
const GENERATED_GROUPS = [
  "Retail",
  "Distribuitori",
  "HoReCa",
  "Construcții",
  "Agricultură",
  "Producție",
  "Transport",
  "Servicii",
  "Sănătate",
  "IT & software",
  "Parteneri",
  "VIP",
] as const;

function contactOf(random: Random, market: Market, domain: string): GeneratedContact {
  const { chance, fill, pick } = random;
  const first = pick(market.first);
  const last = pick(market.last);
  return {
    firstName: first.text,
    lastName: last.text,
    position: chance(0.9) ? pick(market.positions).text : null,
    email: chance(0.85) ? `${first.slug}.${last.slug}@${domain}` : null,
    phone: chance(0.7) ? fill(pick(market.mobile)) : null,
  };
}

/** One to three people, about two on average, nobody twice. */
function contactsOf(random: Random, market: Market, domain: string): GeneratedContact[] {
  const contacts = [contactOf(random, market, domain)];
  for (let more = random.below(3); more > 0; more--) {
    const { firstName, lastName, ...rest } = contactOf(random, market, domain);
    const same = contacts.some((one) => one.firstName === firstName && one.lastName === lastName);
    if (!same) contacts.push({ firstName, lastName, ...rest });
  }
  return contacts;
}

/** J for companies, F for people; the number of the county, a number, the year. */
function tradeRegister({ below }: Random, place: Place, isPerson: boolean): string | null {
  if (!place.register) return null;
  const county = String(place.register).padStart(2, "0");
  return `${isPerson ? "F" : "J"}${county}/${1 + below(4999)}/${1991 + below(33)}`;
}

function groupsOf({ chance, pick }: Random): string[] {
  const first = pick(GENERATED_GROUPS);
  if (chance(0.3)) return [];
  const second = pick(GENERATED_GROUPS);
  return first === second || chance(0.6) ? [first] : [first, second];
}

function believableClient(random: Random, index: number, seed: number, until: number) {
  const { below, chance, fill, next, pick } = random;
  const market = pick(MARKETS);
  const place = pick(market.places);
  const { name, legalName, slug, isPerson } = companyName(random, market);
  const domain = `${slug}.example`; // reserved: nobody will ever be written to by mistake
  const isRegistered = market.country !== "RO" || chance(isPerson ? 0.2 : 0.75);
  return {
    name,
    legalName,
    fiscalCode: (isRegistered ? market.prefix : "") + fiscalCodeOf(market.country, index, seed),
    tradeRegister: tradeRegister(random, place, isPerson),
    email: `${pick(market.mailboxes).slug}@${domain}`,
    phone: fill(place.landline && chance(0.4) ? place.landline : pick(market.mobile)),
    website: chance(0.7) ? `https://www.${domain}` : null,
    active: chance(0.92),
    currency: market.country === "RO" && chance(0.15) ? "EUR" : market.currency,
    language: market.language,
    street: market.street(pick(market.streets).text, 1 + below(180)),
    city: place.city,
    county: place.county,
    zip: fill(place.zip),
    country: market.country,
    contacts: contactsOf(random, market, domain),
    groups: groupsOf(random),
    createdAt: until - Math.floor(next() * SPAN),
  } satisfies GeneratedClient;
}

const today = () => Math.floor(Date.now() / DAY) * DAY;

/**
 * Clients that look like those of a real company: the same for the same seed, but for the days they
 * came, which lie in the six years before `until`. No two of one run share a fiscal code.
 */
export function* believableClients(
  seed: number,
  count: number,
  until = today(),
): Generator<GeneratedClient> {
  const random = randomOf(seed);
  for (let i = 0; i < count; i++) {
    yield believableClient(random, i, seed, until);
  }
}
