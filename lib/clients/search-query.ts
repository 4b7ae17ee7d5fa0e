import { foldText, foldWords } from "../fold";
import { nameWords } from "./search-key";

const MOST_WORDS = 8;
const PHONE = /^[\s\d()+./-]+$/;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** «␣␣word» finds words that start so; fewer than three letters can only be found this way. */
const starting = (word: string) => quoted(`  ${word}`);
const inside = (word: string) => (word.length < 3 ? starting(word) : quoted(word));

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

/** A number as one dials it: without what stands between the digits, with or without the first zeros. */
function ofNumber(q: string, phrase: Phrase): string | null {
  const digits = q.replaceAll(/\D/g, "");
  if (!PHONE.test(q) || digits.length < 5) return null;
  return phrase(digits.replace(/^0+(?=\d{5})/, ""));
}

function expression(q: string, phrase: Phrase): string | null {
  const telling = new Set(nameWords(q));
  const tokens = q.split(/\s+/).slice(0, MOST_WORDS);
  const words = tokens.map((token) => ofToken(token, telling, phrase)).filter(Boolean);
  const number = ofNumber(q, phrase);
  const all = words.length ? words.join(" AND ") : null;
  return number && all ? `(${number} OR (${all}))` : (number ?? all);
}

export type SearchQuery = {
  /** Every word at the start of a word. */
  starts: string;
  /** Every word anywhere. */
  anywhere: string;
  /** How the folded name begins; "" matches no start. */
  prefix: string;
};

/** What a person typed, as the trigram index is asked; null when there is nothing to look for. */
export function searchQuery(q: string): SearchQuery | null {
  const starts = expression(q, starting);
  const anywhere = expression(q, inside);
  if (!starts || !anywhere) return null;
  return { starts, anywhere, prefix: foldWords(q).join(" ") };
}

/** All trigrams of the words, any of which may be there: for finding what was mistyped. */
export function fuzzyQuery(q: string): string | null {
  const words = nameWords(q).filter((word) => word.length >= 4);
  const grams = new Set(words.flatMap(trigrams));
  return grams.size ? [...grams].map(quoted).join(" OR ") : null;
}

export const trigrams = (word: string): string[] => {
  const padded = `  ${word}`;
  return Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3));
};
