import { foldText, foldWords, splitKey } from "../fold";
import { displayFiscalCode } from "./fiscal-code";
import { phoneDigits } from "./phone";

/** Words that every other company carries and nobody searches by. */
export const LEGAL_FORMS = new Set(
  "srl sa sc pfa ii if snc scs sca gmbh ag kg ug ltd llc inc plc corp co bv nv oy ab as aps spa sas sarl sl doo sro kft zrt".split(
    " ",
  ),
);

/** The words of a name worth finding it by; all of them when there is nothing but legal forms. */
export function nameWords(name: string): string[] {
  const words = foldWords(name);
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return telling.length ? telling : words;
}

/** What a client is found by. */
export type Searchable = {
  name: string;
  legalName: string | null;
  fiscalCode: string | null;
  vatRegistered: boolean;
  country: string | null;
  tradeRegister: string | null;
  email: string | null;
  phone: string | null;
  phoneE164: string | null;
  website: string | null;
  city: string | null;
  contacts: {
    firstName: string;
    lastName: string;
    position: string | null;
    email: string | null;
    phone: string | null;
  }[];
  externalIds: string[];
  /** What it has in custom fields, as people read it. */
  custom: string[];
};

const literal = (text: string | null) => (text ? [foldText(text).replace(/\s+/g, "")] : []);
const digits = (phone: string | null) => (phone ? [phoneDigits(phone)].filter(Boolean) : []);
const compact = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]/gu, "");

/** What the two indexes are given: words of the name worth finding it by, its others, all other words, addresses. */
export type SearchKey = { name: string; forms: string; rest: string; emails: string };

/** The folded words of one client, in the spellings that people type. */
export function searchKey(client: Searchable): SearchKey {
  const emails = [client, ...client.contacts].flatMap(({ email }) => literal(email));
  const people = client.contacts.flatMap(({ firstName, lastName, position, phone }) => [
    ...foldWords(`${firstName} ${lastName} ${position ?? ""}`),
    ...digits(phone),
  ]);
  const rest = [
    ...nameWords(client.legalName ?? ""),
    ...(client.fiscalCode ? [compact(client.fiscalCode), compact(displayFiscalCode(client))] : []),
    ...literal(client.tradeRegister),
    ...(client.tradeRegister ? [compact(client.tradeRegister)] : []),
    ...literal(client.website?.replace(/^https?:\/\/(www\.)?/, "") ?? null),
    ...digits(client.phone),
    ...digits(client.phoneE164),
    ...foldWords(client.city ?? ""),
    ...client.externalIds.flatMap(literal),
    ...client.custom.flatMap((text) => [...foldWords(text), ...webAddress(text)]),
    ...people,
    ...emails,
  ];
  return { ...nameKey(client.name), rest: joined(rest), emails: joined(emails) };
}

function nameKey(name: string): Pick<SearchKey, "name" | "forms"> {
  const telling = nameWords(name);
  const all = [...foldWords(name), ...(splitKey(name)?.split(" ") ?? [])];
  const others = all.filter((word) => !telling.includes(word));
  return { name: telling.join(" "), forms: joined(others) };
}

const joined = (words: string[]) => [...new Set(words)].join(" ");

const webAddress = (text: string) =>
  literal(/^https?:\/\/(?:www\.)?(\S+)$/.exec(text)?.[1] ?? null);

/**
 * The same for the trigram index: two spaces stand before every word, so that «␣␣a» finds a word
 * that starts with it even where one or two letters were typed. Addresses end in two, so that every
 * letter begins a trigram wherever it stands.
 */
export function trigramKey({ name, rest, emails }: SearchKey) {
  const apart = (words: string) => (words ? `  ${words.replaceAll(" ", "  ")}` : "");
  const addresses = new Set(emails.split(" "));
  const others = joined(`${name} ${rest}`.split(" ").filter((word) => !addresses.has(word)));
  return { key: apart(others), emails: emails && `${apart(emails)}  ` };
}
