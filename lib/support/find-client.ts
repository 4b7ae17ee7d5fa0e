import { sql } from "drizzle-orm";
import { displayFiscalCode, normalizeFiscalCode } from "../clients/fiscal-code";
import { nationalNumber, parsePhone, phoneDigits } from "../clients/phone";
import { live, visibleClients } from "../clients/visibility";
import type { Context } from "../context";
import { foldText } from "../fold";
import { DEFAULT_COUNTRY } from "../settings/defaults";
import { domainOf, isFree, typedDomain } from "./domain";
import type { Clue } from "./schema";

type Find = (ctx: Context, text: string) => Promise<number | null>;

/** The live client, of those one may see, that a clue leads to: the oldest where several are as near. */
export const FIND: Record<Clue, Find> = {
  email: byEmail,
  domain: byDomain,
  phone: byPhone,
  code: byCode,
};

/** Whose own address it is, or else somebody's of its people. */
async function byEmail(ctx: Context, text: string) {
  const email = text.toLowerCase();
  const same = (one: string | null) => one?.toLowerCase() === email;
  const found = await candidates(ctx, "client_words", foldText(text));
  return best(found, (one) =>
    ownOrOfPeople(
      same(one.email),
      one.people.some((person) => same(person.email)),
    ),
  );
}

/** Who has most addresses, of mail and of the web, at this domain. */
async function byDomain(ctx: Context, text: string) {
  const domain = domainOf(text);
  if (!domain || isFree(domain)) return null;
  const at = (address: string | null) => Number(domainOf(address) === domain);
  const found = await candidates(ctx, "client_words", foldText(typedDomain(text)));
  return best(found, ({ email, website, people }) =>
    people.reduce((hits, person) => hits + at(person.email), at(email) + at(website)),
  );
}

const SHORTEST_NUMBER = 5;

/** Whose own number it is, or else somebody's of its people, in whatever spelling. */
async function byPhone(ctx: Context, text: string) {
  const digits = nationalNumber(text, null, DEFAULT_COUNTRY) ?? phoneDigits(text);
  if (digits.length < SHORTEST_NUMBER) return null;
  const [number, typed] = [numberOf(text, null), phoneDigits(text)];
  const found = await candidates(ctx, "client_search", digits);
  return best(found, ({ phone, country, people }) => {
    // as it is dialled, or as both were typed: abroad a number means another one than here
    const same = (one: string | null) =>
      one !== null && (numberOf(one, country) === number || phoneDigits(one) === typed);
    return ownOrOfPeople(
      same(phone),
      people.some((person) => same(person.phone)),
    );
  });
}

/** As it is dialled; what no country's plan has, by its digits. */
const numberOf = (phone: string, country: string | null) =>
  parsePhone(phone, country, DEFAULT_COUNTRY).e164 ?? phoneDigits(phone);

/** By clients_fiscal_code_idx: without its prefix, where the country is not another; or with it, as of one from elsewhere. */
async function byCode(ctx: Context, text: string) {
  const { code, vatRegistered, country } = normalizeFiscalCode(text, null);
  const whole = displayFiscalCode({ fiscalCode: code, vatRegistered, country });
  const [found] = await ctx.db.rows<{ id: number }>(sql`select id from clients
    where fiscal_code in (${code}, ${whole}) and ${live} and ${visibleClients(ctx)}
      and (fiscal_code = ${whole} or country is null or country = ${country})
    order by country is ${country} desc, id limit 1`);
  return found?.id ?? null;
}

const ownOrOfPeople = (own: boolean, ofPeople: boolean) => (own ? 2 : Number(ofPeople));

type Candidate = {
  id: number;
  email: string | null;
  website: string | null;
  phone: string | null;
  country: string | null;
  people: { email: string | null; phone: string | null }[];
};

const MOST = 2_000; // of a domain or a number, no more clients have the same

/**
 * The clients in whose search key a text stands, oldest first, with all that may be it: in the index
 * of words its words side by side, in the other anywhere.
 */
async function candidates(
  ctx: Context,
  index: "client_words" | "client_search",
  text: string,
): Promise<Candidate[]> {
  const key = sql.identifier(index);
  const phrase = `"${text.replaceAll('"', '""')}"`;
  const rows = await ctx.db.rows<Omit<Candidate, "people"> & { people: string }>(sql`
    select clients.id, email, website, phone, country,
      (select json_group_array(json_object('email', email, 'phone', phone)) from contacts
        where client_id = clients.id and deleted_at is null) as people
    from ${key} cross join clients on clients.id = ${key}.rowid
    where ${key} match ${phrase} and ${live} and ${visibleClients(ctx)}
    order by ${key}.rowid limit ${MOST}`);
  return rows.map(({ people, ...row }) => ({ ...row, people: JSON.parse(people) }));
}

/** The first of those with the highest score; nobody without any. */
function best(found: readonly Candidate[], score: (one: Candidate) => number): number | null {
  const scored = found.map((one) => ({ id: one.id, score: score(one) }));
  const highest = Math.max(0, ...scored.map((one) => one.score));
  return (highest && scored.find((one) => one.score === highest)?.id) || null;
}
