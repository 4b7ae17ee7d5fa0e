import { sortKey } from "../fold";
import type { Market } from "./markets";
import type { Random } from "./random";
import type { Word } from "./word";

type CompanyName = {
  /** As one says it. */
  name: string;
  /** As it is registered. */
  legalName: string;
  /** As it stands in addresses on the net. */
  slug: string;
  /** One person in business, not a company. */
  isPerson: boolean;
};

const joined = (parts: readonly Word[], form: string): CompanyName => {
  let name = "";
  let slug = "";
  for (const part of parts) {
    name += name ? ` ${part.text}` : part.text;
    slug += slug ? `-${part.slug}` : part.slug;
  }
  return { name, legalName: `${name} ${form}`, slug, isPerson: false };
};

const number = (text: string): Word => ({ text, slug: text });

/** «Popescu Ion PFA»: a person who trades under her own name. */
function personName({ pick }: Random, market: Market): CompanyName {
  const person = [pick(market.last), pick(market.first)];
  const { name, legalName, slug } = joined(person, "Persoană Fizică Autorizată");
  return { name: `${name} PFA`, legalName, slug, isPerson: true };
}

/** A house named after a family, a mountain or a trade. */
export function companyName(random: Random, market: Market): CompanyName {
  const { below, pick } = random;
  const form = pick(market.forms);
  const kind = below(20);
  if (kind < 2 && market.country === "RO") return personName(random, market);
  const trade = pick(market.trades);
  if (kind < 7) return joined([pick(market.last), trade], form);
  if (kind < 9) return joined([pick(market.last), market.heirs, trade], form);
  if (kind < 12) return joined([pick(market.roots), trade], form);
  if (kind < 15) return joined([pick(market.roots), trade, number(`${1991 + below(33)}`)], form);
  if (kind < 18) {
    const { city } = pick(market.places);
    return joined([pick(market.roots), trade, { text: city, slug: slugOf(city) }], form);
  }
  return joined([pick(market.roots), pick(market.last), trade], form);
}

const slugs = new Map<string, string>();

function slugOf(city: string): string {
  const slug = slugs.get(city) ?? sortKey(city).replaceAll(" ", "-");
  slugs.set(city, slug);
  return slug;
}
