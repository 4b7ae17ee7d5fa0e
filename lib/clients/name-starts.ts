import { type SQL, sql } from "drizzle-orm";
import { foldWords, splitKey } from "../fold";

/** A text as its words are looked for: each may be the start of a word, in this order. */
export type NameStarts = {
  /** For client_words; a superset where there are several words: their order is not in it. */
  match: string;
  /** On a row of `clients`, exact; all it reads is in clients_name_idx. */
  fits: SQL;
};

/**
 * How a name is asked for by the starts of its words, whatever their case and marks. What dots and
 * apostrophes join is one word or several, as one likes: «oneil» and «neil» both find O'Neil.
 * Null when the text has no letter or digit in it, so that nothing starts so.
 */
export function nameStarts(text: string): NameStarts | null {
  const joined = foldWords(text);
  const split = splitKey(text)?.split(" ") ?? joined;
  if (!joined.length) return null;
  const ways = [...new Set([joined, split].map(expression))];
  const glob = (words: string[]) => `* ${words.join("* ")}*`;
  return {
    match: `{words forms} : (${ways.join(" OR ")})`,
    fits: sql`(' ' || name_sort glob ${glob(joined)}
      or ' ' || coalesce(name_split, name_sort) glob ${glob(split)})`,
  };
}

const MOST_WORDS = 20; // the others are looked for in what is found

const expression = (words: string[]) =>
  `(${[...new Set(words)]
    .slice(0, MOST_WORDS)
    .map((word) => `"${word}" *`)
    .join(" AND ")})`;
