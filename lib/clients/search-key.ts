import { foldText, foldWords } from "../fold";
import { displayFiscalCode } from "./fiscal-code";
import { phoneDigits } from "./phone";

/** Words that every other company carries and nobody searches by. */
const LEGAL_FORMS = new Set(
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
  contacts: { firstName: string; lastName: string; email: string | null; phone: string | null }[];
  externalIds: string[];
};

const literal = (text: string | null) => (text ? [foldText(text).replace(/\s+/g, "")] : []);
const digits = (phone: string | null) => (phone ? [phoneDigits(phone)].filter(Boolean) : []);
const compact = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]/gu, "");

/** What the two indexes are given: words of the name, all other words. */
export type SearchKey = { name: string; rest: string };

/** The folded words of one client, in the spellings that people type. */
export function searchKey(client: Searchable): SearchKey {
  const people = client.contacts.flatMap(({ firstName, lastName, email, phone }) => [
    ...foldWords(`${firstName} ${lastName}`),
    ...literal(email),
    ...digits(phone),
  ]);
  const rest = [
    ...nameWords(client.legalName ?? ""),
    ...(client.fiscalCode ? [compact(client.fiscalCode), compact(displayFiscalCode(client))] : []),
    ...literal(client.tradeRegister),
    ...(client.tradeRegister ? [compact(client.tradeRegister)] : []),
    ...literal(client.email),
    ...literal(client.website?.replace(/^https?:\/\/(www\.)?/, "") ?? null),
    ...digits(client.phone),
    ...digits(client.phoneE164),
    ...foldWords(client.city ?? ""),
    ...client.externalIds.flatMap(literal),
    ...people,
  ];
  return { name: nameWords(client.name).join(" "), rest: [...new Set(rest)].join(" ") };
}

/**
 * The same for the trigram index: two spaces stand before every word, so that «␣␣a» finds a word
 * that starts with it even where one or two letters were typed.
 */
export const trigramKey = ({ name, rest }: SearchKey) =>
  `  ${[...new Set(`${name} ${rest}`.split(" "))].join("  ")}`;
