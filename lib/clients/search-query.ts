import { foldText, foldWords } from "../fold";
import { nameWords } from "./search-key";

const MOST_WORDS = 8;
const PHONE = /^[\s\d()+./-]+$/;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** In the index of words: one that starts so; of «acme.ro», its words side by side. */
const starting = (word: string) => `${quoted(word)} *`;

/** In the index of trigrams: anywhere; fewer than three letters only at the start of a word. */
const inside = (word: string) => quoted(word.length < 3 ? `  ${word}` : word);

type Phrase = (word: string) => string;

/** A typed word as it is («acme.ro», «coca-cola»), or as the words it folds into. */
function ofToken(token: string, telling: Set<string>, phrase: Phrase): string | null {
  const words = foldWords(token).filter((word) => telling.has(word));
  const literal = foldText(token);
  const apart = words.length ? words.map(phrase).join(" AND ") : null;
  const plain = words.length === 1 && words[0] === literal;
  if (plain || !/[^\p{L}\p{N}]/u.test(literal) || !/[\p{L}\p{N}]/u.test(literal)) return apart;
  return apart ? `(${phrase(literal)} OR (${apart}))` : phrase(literal);
}

/** A number as one dials it: without what stands between the digits, without the first zeros. */
function ofNumber(q: string, phrase: Phrase): string | null {
  const digits = q.replaceAll(/\D/g, "");
  if (!PHONE.test(q) || digits.length < 5) return null;
  const bare = digits.replace(/^0+(?=\d{5})/, "");
  return bare === digits ? phrase(digits) : `(${phrase(digits)} OR ${phrase(bare)})`;
}

function expression(q: string, phrase: Phrase): string | null {
  const telling = new Set(nameWords(q));
  const tokens = q.split(/\s+/).slice(0, MOST_WORDS);
  const words = tokens.map((token) => ofToken(token, telling, phrase)).filter(Boolean);
  const number = ofNumber(q, phrase);
  const all = words.length ? words.join(" AND ") : null;
  return number && all && number !== all ? `(${number} OR (${all}))` : (number ?? all);
}

export type SearchQuery = {
  /** Every word at the start of a word: for client_words. */
  starts: string;
  /** Every word anywhere: for client_search. */
  anywhere: string;
  /** How the folded name begins; "" matches no start. */
  prefix: string;
};

/** What a person typed, as the indexes are asked; null when there is nothing to look for. */
export function searchQuery(q: string): SearchQuery | null {
  const starts = expression(q, starting);
  const anywhere = expression(q, inside);
  if (!starts || !anywhere) return null;
  return { starts: `{words rest} : (${starts})`, anywhere, prefix: foldWords(q).join(" ") };
}

/**
 * For what was mistyped: one wrong letter leaves one half of a word as it is, so either half of
 * every longer word will do. Null when all words are too short to be halved.
 */
export function halvesQuery(q: string): string | null {
  const words = nameWords(q).filter((word) => word.length >= 5);
  const halves = words.map((word) => {
    const middle = Math.max(3, Math.floor(word.length / 2));
    return `(${quoted(word.slice(0, middle))} OR ${quoted(word.slice(-middle))})`;
  });
  return halves.length ? halves.join(" AND ") : null;
}
