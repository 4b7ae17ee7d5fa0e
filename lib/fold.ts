/** Letters that do not come apart into a base letter and a mark. */
const LETTERS: Record<string, string> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};
const SPECIAL = /[ıłøđðþßæœ]/g;
const PLAIN = /^[\x20-\x7e]*$/; // most text, and nothing to take off it

const JOINERS = /['’`.]/;
const JOINERS_ALL = /['’`.]/g;
const GAP = /[^\p{L}\p{N}]+/u;
const PLAIN_GAP = /[^a-z\d]+/; // the same of plain text, at a third of the cost

/** Lower case without marks: what makes «München», «MUNCHEN» and «munchen» one word. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

/** The folded words of a name: «S.C. O'Neil & Fiii S.R.L.» → sc, oneil, fiii, srl. */
export function foldWords(text: string): string[] {
  const folded = foldText(text);
  const joined = JOINERS.test(folded) ? folded.replace(JOINERS_ALL, "") : folded;
  return joined.split(PLAIN.test(joined) ? PLAIN_GAP : GAP).filter(Boolean);
}

/** A name as the order of lists has it: folded words, one space apart. */
export const sortKey = (text: string) => foldWords(text).join(" ");

/** The same with what dots and apostrophes join cut apart, «s c o neil»; null where they join nothing. */
export const splitKey = (text: string) =>
  JOINERS.test(text) ? foldText(text).split(GAP).filter(Boolean).join(" ") || null : null;
